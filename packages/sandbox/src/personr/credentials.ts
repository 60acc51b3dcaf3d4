/** The e-mail address and password of a dashboard user. */
export interface PersonrLogin {
  readonly email: string;
  readonly password: string;
}

/** The made-up credentials that the Personr sandbox knows. Its own two members are those of a user with the role Administrator. */
export interface PersonrSandboxCredentials extends PersonrLogin {
  /** A user without that role, whose workspace is `Kiwi Goods NZ`: `configureWebhook` is refused to it. */
  readonly member: PersonrLogin;
}

/** The credentials of every Personr sandbox. They open nothing elsewhere. */
export const personrCredentials: PersonrSandboxCredentials = {
  email: "administrator@kiwi-goods.example",
  password: "SandboxAdministratorPassword0001",
  member: { email: "member@kiwi-goods.example", password: "SandboxMemberPassword0000000001" },
};
