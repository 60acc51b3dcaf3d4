import type { UserRecord } from "./user-record.ts";

const access: readonly string[] = ["ADMIN", "ACCESS_MANAGEMENT_ROLE"];
const funds: readonly string[] = ["ADMIN", "FUNDS_MANAGEMENT_ROLE"];
const administration: readonly string[] = ["ADMIN"];

/** The roles that an operation takes, of which a user needs one. Those of users are documented; the rest follows from the roles' names. */
const rolesOf: Readonly<Record<string, readonly string[]>> = {
  createUser: access,
  listUsers: access,
  sendUserInvite: access,
  deactivateUser: access,
  activateUser: access,
  listRoles: access,
  updateCorporate: administration,
  startCorporateKyb: administration,
  updateConsumer: administration,
  startConsumerKyc: administration,
  createManagedAccount: funds,
  listManagedAccounts: funds,
  getManagedAccount: funds,
  updateManagedAccount: funds,
  assignManagedAccountIban: funds,
  getManagedAccountIban: funds,
  blockManagedAccount: funds,
  unblockManagedAccount: funds,
  removeManagedAccount: funds,
  createTransfer: funds,
  listTransfers: funds,
  getTransfer: funds,
  cancelTransfers: funds,
};

/** Whether a user may call an operation: root users and users without roles may call all. */
export function mayCall({ isRoot, roles }: UserRecord, operationId: string): boolean {
  const wanted = rolesOf[operationId];
  return isRoot || roles === undefined || roles.length === 0 || wanted === undefined || roles.some((role) => wanted.includes(role));
}

/** Whether a user may look at other users and change them. */
export function managesUsers(user: UserRecord): boolean {
  return mayCall(user, "listUsers");
}
