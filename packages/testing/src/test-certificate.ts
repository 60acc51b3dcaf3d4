// A throw-away key made for these tests alone: self-signed for localhost and 127.0.0.1, valid 2020 to 2120,
// trusted by nothing unless a test passes the certificate as `ca`. It guards nothing; anyone may have it.

/** The self-signed certificate of `startTlsServer`, to be passed as `ca` where a test wants it trusted. */
export const testCertificate: string = `-----BEGIN CERTIFICATE-----
MIIBaDCCAQ2gAwIBAgIBATAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAlsb2NhbGhv
c3QwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBQxEjAQBgNVBAMM
CWxvY2FsaG9zdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABJ6NWd2mdgoPs/hv
zrg9YMksEgpLw9YGXfhqyq/NnZZmPJMhCYlVq+gOXVEeOA3rqa59EDn5iFRR87DE
ZB9OjNSjTjBMMBoGA1UdEQQTMBGCCWxvY2FsaG9zdIcEfwAAATAPBgNVHRMBAf8E
BTADAQH/MB0GA1UdDgQWBBR9XnBXkkPg3+ry97DgvMhnM08JrTAKBggqhkjOPQQD
AgNJADBGAiEAo61ZNh3gyh0MLwbUP5Zq81wAxZ+5NmLN1J0FrRRU6GQCIQDLfh21
TX3TxykWjtcR3b2YhRH3zop9RWnaRpx3nqJKFQ==
-----END CERTIFICATE-----
`;

/** The private key of the certificate above. */
export const testCertificateKey: string = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgb1AhzXSwPz44u7Lo
k9ou1okIAUcDxfEucoRCn7Pm6b6hRANCAASejVndpnYKD7P4b864PWDJLBIKS8PW
Bl34asqvzZ2WZjyTIQmJVavoDl1RHjgN66mufRA5+YhUUfOwxGQfTozU
-----END PRIVATE KEY-----
`;
