import { noId, noObject, open } from "./changes.ts";
import type { Payloads } from "./payloads.ts";

const mobile = { countryCode: "+356", number: "79005678" };
const rootUser = {
  id: { type: "CONSUMER", id: "110294861002349568" },
  name: "Ana",
  surname: "Lopez",
  email: "ana.lopez@example.org",
  mobile,
  active: true,
  emailVerified: true,
  mobileNumberVerified: false,
};

/** Consumers, corporates and their checks. */
export const identities: readonly Payloads[] = [
  {
    at: "createConsumer body",
    base: {
      profileId: "110181034496516097",
      ipAddress: "192.0.2.7",
      rootUser: {
        name: "Ana",
        surname: "Lopez",
        email: "ana.lopez@example.org",
        mobile,
        dateOfBirth: { year: 1990, month: 4, day: 9 },
        address: { country: "MT" },
      },
    },
    good: [
      ["a name with a digit", "/rootUser/name", "Ana 2"],
      ["a tag", "/tag", "vip_7"],
      ["a day that no month has", "/rootUser/dateOfBirth/day", 31],
    ],
    bad: [
      ...noObject,
      ...noId("/profileId"),
      ["no profile", "/profileId"],
      ["no user", "/rootUser"],
      ["no country", "/rootUser/address/country"],
      ["no address of the computer", "/ipAddress"],
      ["a name of 51 signs", "/rootUser/name", "x".repeat(51)],
      ["a mobile as text", "/rootUser/mobile", "+35679005678"],
      ["a country code without a plus", "/rootUser/mobile/countryCode", "356"],
      ["a country code of four digits", "/rootUser/mobile/countryCode", "+1684"],
      ["a number with blanks", "/rootUser/mobile/number", "7900 5678"],
      ["a day as text", "/rootUser/dateOfBirth", "1990-04-09"],
      ["month 13", "/rootUser/dateOfBirth/month", 13],
      ["a blank in the tag", "/tag", "a b"],
    ],
  },
  {
    at: "getConsumer 200",
    base: {
      id: { type: "CONSUMER", id: "110294861002349568" },
      profileId: "110181034496516097",
      rootUser,
      creationTimestamp: 1767400000000,
      ipAddress: "192.0.2.7",
    },
    good: [...open(), ...open("/rootUser"), ["a tag", "/tag", "vip_7"]],
    bad: [
      ...noObject,
      ...noId("/id/id"),
      ...noId("/profileId"),
      ["no id", "/id"],
      ["no user", "/rootUser"],
      ["a text as a flag", "/rootUser/active", "true"],
      ["no address", "/rootUser/email"],
    ],
  },
  {
    at: "getConsumerKyc 200",
    base: { fullDueDiligence: "APPROVED", ongoingFullDueDiligence: "APPROVED" },
    good: [
      ...open(),
      ["a status of next year", "/fullDueDiligence", "ON_HOLD"],
      ["the guide's hyphen", "/fullDueDiligence", "NOT-STARTED"],
    ],
    bad: [
      ...noObject,
      ["no status", "/fullDueDiligence"],
      ["null as the status", "/fullDueDiligence", null],
      ["a flag", "/fullDueDiligence", true],
    ],
  },
  {
    at: "getCorporateKyb 200",
    base: { kybStatus: "PENDING_REVIEW" },
    good: [...open(), ["nothing at all", "", {}], ["a status of next year", "/kybStatus", "ON_HOLD"]],
    bad: [...noObject, ["null as the status", "/kybStatus", null], ["a number as the status", "/kybStatus", 3]],
  },
];
