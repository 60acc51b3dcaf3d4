/** Word sequences that a personal or secret value goes by; `account_number`, `accountNumber` and `account-number` are one. */
const personal: readonly string[] = [
  ...["ssn", "birth", "birthdate", "birthday", "birthplace", "dob", "passport", "licence", "license"],
  ...["national id", "id number", "document number", "tax id", "tin", "itin"],
  ...["email", "e mail", "emails", "phone", "phones", "telephone", "mobile number"],
  ...["name first", "name last", "name middle", "first name", "last name", "middle name", "full name"],
  ...["mother name", "father name", "former name", "maiden name", "surname", "given name", "family name"],
  ...["address", "addresses", "street", "postal code", "post code", "postcode", "zip", "zip code", "latitude", "longitude"],
  ...["iban", "account number", "card number", "cvv", "ip", "ip address"],
  ...["secret", "password", "passcode", "otp", "api key", "private key", "client assertion"],
  ...["access token", "bearer token", "refresh token", "id token", "auth token"],
];

/** Whether a property or parameter has a name that personal data or secrets go by. */
export function looksPersonal(name: string): boolean {
  const words = ` ${wordsOf(name)} `;
  return personal.some((one) => words.includes(` ${one} `));
}

function wordsOf(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .replaceAll(/[^A-Za-z0-9]+/g, " ")
    .trim()
    .toLowerCase();
}
