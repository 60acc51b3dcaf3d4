import type { OperationResult, WeavrOperations } from "@kyc-clients/weavr";
import { CODE, credentials, type FlatClient, PASSWORD, petra, profiles, type Schemas } from "./setup.ts";

type Call = (weavr: FlatClient) => Promise<OperationResult>;

const nobody = "110294899999999999";
const user = { path: { user_id: nobody } } as const;
const sms = { path: { channel: "SMS" } } as const;
const push = { path: { channel: "AUTHY" } } as const;
const account = { path: { id: nobody } } as const;
const challenge = { path: { credentials_id: nobody, challenge_id: nobody } } as const;
const password = { value: PASSWORD };
const { email } = petra;
const code = { verificationCode: CODE };
const resources: Schemas["ConfirmationChallengeCreate"] = { resourceType: "sends", resourceIds: [nobody] };
const money = { currency: "EUR", amount: 250_047 } as const;
const mobile = { countryCode: "+356", number: "79001234" } as const;

/** One call of each operation with all that the spec demands. Nobody whom they name has to exist. */
export const everyCall: { readonly [Name in keyof WeavrOperations]: Call } = {
  loginWithPassword: (weavr) => weavr.loginWithPassword({ body: { email, password } }),
  loginViaBiometrics: (weavr) => weavr.loginViaBiometrics({ body: { email } }),
  logout: (weavr) => weavr.logout(),
  requestAccessToken: (weavr) => weavr.requestAccessToken({ body: { identity: { type: "CONSUMER", id: credentials.consumer.id } } }),
  listIdentities: (weavr) => weavr.listIdentities(),
  issueStepUpOtpChallenge: (weavr) => weavr.issueStepUpOtpChallenge(sms),
  verifyStepUpOtpChallenge: (weavr) => weavr.verifyStepUpOtpChallenge({ ...sms, body: code }),
  issueStepUpPushChallenge: (weavr) => weavr.issueStepUpPushChallenge(push),
  issueConfirmationOtpChallenge: (weavr) => weavr.issueConfirmationOtpChallenge({ ...sms, body: resources }),
  verifyConfirmationOtpChallenge: (weavr) =>
    weavr.verifyConfirmationOtpChallenge({ path: { scaChallengeId: nobody, channel: "SMS" }, body: { ...code, resourceType: "sends" } }),
  issueConfirmationPushChallenge: (weavr) => weavr.issueConfirmationPushChallenge({ ...push, body: resources }),
  createPassword: (weavr) => weavr.createPassword({ ...user, body: { password } }),
  updatePassword: (weavr) => weavr.updatePassword({ body: { oldPassword: { value: "Old-Row-17!" }, newPassword: password } }),
  validatePassword: (weavr) => weavr.validatePassword({ body: { password } }),
  startLostPassword: (weavr) => weavr.startLostPassword({ body: { email } }),
  resumeLostPassword: (weavr) => weavr.resumeLostPassword({ body: { nonce: CODE, email, newPassword: password } }),
  listAuthenticationFactors: (weavr) => weavr.listAuthenticationFactors(),
  enrolOtpDevice: (weavr) => weavr.enrolOtpDevice(sms),
  verifyOtpDeviceEnrolment: (weavr) => weavr.verifyOtpDeviceEnrolment({ ...sms, body: code }),
  enrolPushDevice: (weavr) => weavr.enrolPushDevice(push),
  unlinkPushDevice: (weavr) => weavr.unlinkPushDevice(push),
  createUser: (weavr) => weavr.createUser({ body: petra }),
  listUsers: (weavr) => weavr.listUsers(),
  getUser: (weavr) => weavr.getUser(user),
  updateUser: (weavr) => weavr.updateUser({ ...user, body: { surname: "Olin-Vass" } }),
  sendUserInvite: (weavr) => weavr.sendUserInvite(user),
  validateUserInvite: (weavr) => weavr.validateUserInvite({ ...user, body: { inviteCode: CODE } }),
  consumeUserInvite: (weavr) => weavr.consumeUserInvite({ ...user, body: { inviteCode: CODE, password } }),
  sendUserEmailVerificationCode: (weavr) => weavr.sendUserEmailVerificationCode({ body: { email } }),
  verifyUserEmail: (weavr) => weavr.verifyUserEmail({ body: { email, ...code } }),
  deactivateUser: (weavr) => weavr.deactivateUser(user),
  activateUser: (weavr) => weavr.activateUser(user),
  startUserKyc: (weavr) => weavr.startUserKyc(),
  listRoles: (weavr) => weavr.listRoles(),
  createCorporate: (weavr) =>
    weavr.createCorporate({
      body: {
        profileId: profiles.corporate,
        rootUser: { name: "Ines", surname: "Calder", email: "ines.calder@harbourlane.example", mobile, companyPosition: "DIRECTOR" },
        company: { type: "LLC", name: "Harbour Lane Books Ltd", registrationNumber: "C-48213", registrationCountry: "MT" },
        ipAddress: "203.0.113.24",
        baseCurrency: "EUR",
      },
    }),
  getCorporate: (weavr) => weavr.getCorporate(),
  updateCorporate: (weavr) => weavr.updateCorporate({ body: { tag: "quay" } }),
  sendCorporateEmailVerificationCode: (weavr) => weavr.sendCorporateEmailVerificationCode({ body: { email } }),
  verifyCorporateEmail: (weavr) => weavr.verifyCorporateEmail({ body: { email, ...code } }),
  startCorporateKyb: (weavr) => weavr.startCorporateKyb(),
  getCorporateKyb: (weavr) => weavr.getCorporateKyb(),
  createConsumer: (weavr) =>
    weavr.createConsumer({
      body: {
        profileId: profiles.consumer,
        rootUser: {
          ...{ name: "Tomas", surname: "Wren", email: "tomas.wren@mail.example", mobile },
          dateOfBirth: { year: 1990, month: 5, day: 2 },
          address: { country: "MT" },
        },
        ipAddress: "203.0.113.25",
      },
    }),
  getConsumer: (weavr) => weavr.getConsumer(),
  updateConsumer: (weavr) => weavr.updateConsumer({ body: { tag: "quay" } }),
  sendConsumerEmailVerificationCode: (weavr) => weavr.sendConsumerEmailVerificationCode({ body: { email } }),
  verifyConsumerEmail: (weavr) => weavr.verifyConsumerEmail({ body: { email, ...code } }),
  startConsumerKyc: (weavr) => weavr.startConsumerKyc(),
  getConsumerKyc: (weavr) => weavr.getConsumerKyc(),
  createManagedAccount: (weavr) =>
    weavr.createManagedAccount({ body: { profileId: profiles.account, friendlyName: "Daily", currency: "EUR" } }),
  listManagedAccounts: (weavr) => weavr.listManagedAccounts(),
  getManagedAccount: (weavr) => weavr.getManagedAccount(account),
  updateManagedAccount: (weavr) => weavr.updateManagedAccount({ ...account, body: { friendlyName: "Daily" } }),
  assignManagedAccountIban: (weavr) => weavr.assignManagedAccountIban(account),
  getManagedAccountIban: (weavr) => weavr.getManagedAccountIban(account),
  blockManagedAccount: (weavr) => weavr.blockManagedAccount(account),
  unblockManagedAccount: (weavr) => weavr.unblockManagedAccount(account),
  removeManagedAccount: (weavr) => weavr.removeManagedAccount(account),
  createTransfer: (weavr) =>
    weavr.createTransfer({
      body: {
        profileId: profiles.transfer,
        source: { type: "managed_accounts", id: nobody },
        destination: { type: "managed_accounts", id: "110294899999999998" },
        destinationAmount: money,
      },
    }),
  listTransfers: (weavr) => weavr.listTransfers(),
  getTransfer: (weavr) => weavr.getTransfer(account),
  cancelTransfers: (weavr) => weavr.cancelTransfers({ body: { cancellations: [{ id: nobody, cancellationReason: "No longer wanted" }] } }),
  simulateConsumerVerification: (weavr) => weavr.simulateConsumerVerification({ path: { consumer_id: nobody } }),
  simulateCorporateVerification: (weavr) => weavr.simulateCorporateVerification({ path: { corporate_id: nobody } }),
  simulateChallengeSuccess: (weavr) => weavr.simulateChallengeSuccess(challenge),
  simulateChallengeInvalid: (weavr) => weavr.simulateChallengeInvalid(challenge),
  simulateChallengeExpired: (weavr) => weavr.simulateChallengeExpired(challenge),
  requestBackofficeAccessToken: (weavr) =>
    weavr.requestBackofficeAccessToken({ body: { identity: { type: "CONSUMER", id: credentials.consumer.id } } }),
};
