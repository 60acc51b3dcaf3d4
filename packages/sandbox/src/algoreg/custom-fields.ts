/** The custom fields that are set up in a sandbox. Their kinds are words of ours: no page at hand has Algoreg's. */
export const customFields: Readonly<Record<string, { readonly id: number; readonly fieldtype: string }>> = {
  source: { id: 4, fieldtype: "text" },
  segment: { id: 5, fieldtype: "text" },
  expected_volume: { id: 6, fieldtype: "number" },
};
