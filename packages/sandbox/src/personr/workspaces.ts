/** A partition of the account's data. */
export interface Workspace {
  readonly name: string;
  readonly parent: Workspace | undefined;
}

const top: Workspace = { name: "Kiwi Goods", parent: undefined };
const australia: Workspace = { name: "Kiwi Goods AU", parent: top };
const newZealand: Workspace = { name: "Kiwi Goods NZ", parent: top };
const south: Workspace = { name: "Kiwi Goods NZ South", parent: newZealand };

/** The account's workspaces, a tree. */
export const workspaces: readonly [top: Workspace, australia: Workspace, newZealand: Workspace, south: Workspace] = [
  top,
  australia,
  newZealand,
  south,
];

/** Whether a workspace is another one or below it. */
export function isWithin(workspace: Workspace, upper: Workspace): boolean {
  return workspace === upper || (workspace.parent !== undefined && isWithin(workspace.parent, upper));
}
