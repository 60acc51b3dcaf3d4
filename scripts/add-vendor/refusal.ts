/** Why a vendor is not added. Nothing was changed. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
