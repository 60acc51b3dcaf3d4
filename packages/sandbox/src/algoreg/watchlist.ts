/** One invented profile of the invented watchlist. */
export interface Profile {
  readonly number: string;
  readonly kind: "person" | "firm";
  readonly firstName: string;
  /** The last name, or the name of the firm. */
  readonly lastName: string;
  readonly category: string;
  readonly gender: string;
  readonly born?: { readonly year: string; readonly month: string; readonly day: string; readonly place: string };
  readonly countries: readonly { readonly code: string; readonly iso3: string; readonly name: string }[];
  readonly associates: readonly { readonly code: number; readonly label: string; readonly number: string }[];
  readonly city: string;
  readonly description: string;
}

const norway = { code: "NO", iso3: "NOR", name: "Norway" };
const estonia = { code: "EE", iso3: "EST", name: "Estonia" };
const luxembourg = { code: "LU", iso3: "LUX", name: "Luxembourg" };

/** Whom a scan finds. Nobody of them exists. */
export const watchlist: readonly Profile[] = [
  {
    ...{ number: "88001", kind: "person", firstName: "Ottilie", lastName: "Falkenrath", category: "PEP", gender: "F" },
    born: { year: "1961", month: "4", day: "17", place: "Stavanger" },
    countries: [norway],
    associates: [{ code: 3, label: "Sibling", number: "88002" }],
    ...{ city: "Stavanger", description: "Invented member of an invented council." },
  },
  {
    ...{ number: "88002", kind: "person", firstName: "Ivoslav", lastName: "Falkenrath", category: "RCA_PEP", gender: "M" },
    born: { year: "1964", month: "9", day: "2", place: "Stavanger" },
    countries: [norway],
    associates: [{ code: 3, label: "Sibling", number: "88001" }],
    ...{ city: "Stavanger", description: "Invented sibling of an invented council member." },
  },
  {
    ...{ number: "88003", kind: "person", firstName: "Rurik", lastName: "Stahlgren", category: "SAN", gender: "M" },
    born: { year: "1975", month: "11", day: "30", place: "Tartu" },
    countries: [estonia],
    associates: [],
    ...{ city: "Tartu", description: "Invented entry of an invented sanctions list." },
  },
  {
    ...{ number: "88004", kind: "firm", firstName: "", lastName: "Nordhavn Shell Trading", category: "SIE", gender: "" },
    countries: [luxembourg],
    associates: [],
    ...{ city: "Esch", description: "Invented firm of special interest." },
  },
];

/** The profile with a number. */
export function profileOf(number: string): Profile {
  const profile = watchlist.find((one) => one.number === number);
  if (profile === undefined) throw new Error("the watchlist has no such profile");
  return profile;
}
