import type { Json } from "../json.ts";
import type { Picture } from "./png.ts";

/** One thing that is looked at. */
interface Control {
  readonly identifier: string;
  readonly title: string;
  /** The last name in the picture that makes it fail. */
  readonly failsFor: string;
}

const controls: readonly Control[] = [
  { identifier: "visualAuthenticity.face", title: "Portrait", failsFor: "Faceless" },
  { identifier: "visualAuthenticity.specimen", title: "Specimen", failsFor: "Specimen" },
  { identifier: "imageIntegrity.quality", title: "Quality", failsFor: "Blurred" },
  { identifier: "dataValidation.emitionDate", title: "Date of issue", failsFor: "Postdated" },
  { identifier: "dataValidation.expirationDate", title: "Date of expiry", failsFor: "Expired" },
];

/** The keyword of a picture's tEXt chunk that chooses what is read from it. */
const LAST_NAME = "Last Name";

/** What a check makes of a document: 80 points for one side, 100 for both, 40 less for each control that fails. */
export function identityBody(id: number, document: Picture, sides: number, faces: readonly Picture[]): Json {
  const lastName = document.texts.get(LAST_NAME) ?? "Moen";
  const firstName = document.texts.get("First Name") ?? "Tarje";
  const results = controls.map(({ identifier, title, failsFor }) => {
    const result = lastName === failsFor ? "FAILURE" : "SUCCESS";
    return { identifier, titleMsg: title, resultMsg: result === "SUCCESS" ? "As it should be." : "Not as it should be.", result };
  });
  const failed = results.filter(({ result }) => result === "FAILURE").length;
  const isStranger = faces.some(({ texts }) => (texts.get(LAST_NAME) ?? lastName) !== lastName);
  return {
    algoreg_score: (sides === 1 ? 80 : 100) - 40 * failed,
    extracted_info: {
      id,
      id_type: "ID",
      document_detail: {
        emit_country: "NOR",
        emit_date: { month: 3, year: lastName === "Postdated" ? 2090 : 2020 },
        expiration_date: { month: 3, year: lastName === "Expired" ? 2021 : 2080 },
        document_number: "X9000001",
        extra_infos: null,
      },
      holder_detail: {
        last_name: [lastName.toUpperCase()],
        first_name: firstName.toUpperCase().split(" "),
        nationality: "NOR",
        gender: "M",
        birth_date: { day: 10, month: 12, year: 1990 },
        birth_place: "BERGEN",
      },
      mrz: [`IDNOR${lastName.toUpperCase()}`.replaceAll(/[^A-Z]/g, "<").padEnd(30, "<")],
      controls: results,
    },
    ...(faces.length > 0 && { facematch_score: isStranger ? 12 : 91 }),
  };
}
