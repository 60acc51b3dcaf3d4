import type { Refusal } from "../vendor.ts";
import type { AlloyErrors } from "./errors.ts";
import type { Session } from "./session.ts";

/** What an unknown person or business is refused with: 400, with a minor code that elsewhere comes with 401. */
export function unknownEntity(tokenOrId: string, errors: AlloyErrors, session: Session): Refusal {
  return errors.refusal({
    status: 400,
    minorCode: 4013,
    type: "Authorization Error",
    message: "This entity is unknown here, or not yours.",
    details: { entity_token_or_external_id: tokenOrId },
    session,
  });
}
