// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
export interface paths {
    "/multi/login_with_password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign a user in with e-mail address and password
         * @description `tokenType` says what came: an `AUTH` token is for `requestAccessToken` and `listIdentities` only, an `ACCESS` token for every call. A token lives 300 seconds from its last use; there is no refresh. Only servers should call, as the key must not reach a browser.
         */
        post: operations["loginWithPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/login_via_biometrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign a user in by a prompt on the enrolled device
         * @description Shows the prompt and answers at once. What the user makes of it comes by the webhook `loginAttempted`. Whether the token comes that way too, as a guide has it, is open: the event declares none.
         */
        post: operations["loginViaBiometrics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign the user out
         * @deprecated
         * @description Ends the session of the token. Weavr marks it as deprecated and names nothing in its place.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/access_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a token for one that acts for an identity
         * @description Takes the `AUTH` token of a login as bearer; or, with the key alone, a one-time token or the assertion of a delegate client. `status` says whether the new token is stepped up.
         */
        post: operations["requestAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the identities that one may act for
         * @description With a user's token, which may be an `AUTH` token still, those of the user; with the key alone, those of the delegate client.
         */
        get: operations["listIdentities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/stepup/challenges/otp/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a code to step the token up
         * @description The code goes to the enrolled device and is good for 300 seconds; a later one voids it. Another may be sent after 15 seconds, once or twice: after that Weavr answers 400 with `INVALID_REQUEST` by one page, 409 with `CHALLENGE_LIMIT_EXCEEDED` by another. The vendor sandbox sends nothing; its code is 123456.
         */
        post: operations["issueStepUpOtpChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/stepup/challenges/otp/{channel}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Step the token up with the code
         * @description The same token is stepped up from then on; the answer brings none. Tries are limited.
         */
        post: operations["verifyStepUpOtpChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/stepup/challenges/push/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show a prompt to step the token up
         * @description Only while no other step-up is under way. What the user makes of the prompt comes by the webhook `stepUpCompleted`.
         */
        post: operations["issueStepUpPushChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/challenges/otp/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a code to confirm resources
         * @description One code for all of them. They have to be in state `PENDING_CHALLENGE`. Only a root user may confirm a `linked_account_declaration`.
         */
        post: operations["issueConfirmationOtpChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/challenges/{scaChallengeId}/otp/{channel}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm resources with the code
         * @description Weavr then carries the resources out, payments among them. The code is good for 300 seconds, and tries are limited.
         */
        post: operations["verifyConfirmationOtpChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/challenges/push/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show a prompt to confirm resources
         * @description As `issueConfirmationOtpChallenge`, by a prompt. Weavr's words speak of wire transfers and sends only. How the outcome is told is not documented, but that it comes later.
         */
        post: operations["issueConfirmationPushChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/passwords/{user_id}/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a user's first password
         * @description Not needed where `createCorporate` said that a password is there (`rootUser.passwordAlreadySet`).
         */
        post: operations["createPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/passwords/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the password of the user in session
         * @description Takes the token of a session, or the one of a login that found the password past its time.
         */
        post: operations["updatePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/passwords/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a password against the rules
         * @description Sets nothing. End users need 8 characters, others 12, and no more than 30: a lower-case and an upper-case letter, a digit, a special character, and none of the last five passwords.
         */
        post: operations["validatePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/passwords/lost_password/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a link for a new password
         * @description The mail goes to an active user. Its link carries what `resumeLostPassword` wants. A 204 does not prove that the user exists (inferred).
         */
        post: operations["startLostPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/passwords/lost_password/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password for a lost one
         * @description Takes what the link of `startLostPassword` carried.
         */
        post: operations["resumeLostPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/authentication_factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the second factors of the user in session
         * @description How each stands as well.
         */
        get: operations["listAuthenticationFactors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/authentication_factors/otp/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a code to enrol the user's mobile
         * @description The code proves the number, and steps the session up as well. The vendor sandbox sends nothing; its code is 123456.
         */
        post: operations["enrolOtpDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/authentication_factors/otp/{channel}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enrol the mobile with the code
         * @description The code is good for 300 seconds, and tries are limited.
         */
        post: operations["verifyOtpDeviceEnrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/authentication_factors/push/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start to enrol a device for prompts
         * @description May ask for a token that is stepped up and acts for an identity. The outcome comes by the webhook `authenticationFactorEnrolled`.
         */
        post: operations["enrolPushDevice"];
        /**
         * Unlink the device for prompts
         * @description May ask for a token that is stepped up and acts for an identity.
         */
        delete: operations["unlinkPushDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users of the identity
         * @description Permission `i:users:list`.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Add a user to the identity
         * @description Permission `i:users:create`; with roles in use, `ADMIN` or `ACCESS_MANAGEMENT_ROLE`. No mail is sent: that takes `sendUserInvite`. Before the user can have a card, `mobile` and `dateOfBirth` must be there.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user
         * @description Permission `i:users:get`, or `i:users:get:own` for oneself.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a user
         * @description Permission `i:users:update`, or `i:users:update:own` for oneself. What is not sent stays. `roles` takes the place of the whole list, and nobody changes their own. A new mobile has to be enrolled again.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/multi/users/{user_id}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a user the invite
         * @description Permission `i:users:send_invite`. The mail is good for a month, and lets the user set a password.
         */
        post: operations["sendUserInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/users/{user_id}/invite/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check the code of an invite
         * @description Says whether the code is still good, and does not use it.
         */
        post: operations["validateUserInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/users/{user_id}/invite/consume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Use an invite and set the password
         * @description Signs the user in. A `mobile` takes the place of the number on file, and has to be enrolled. In the vendor sandbox the code is 123456.
         */
        post: operations["consumeUserInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/users/verification/email/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a code to a user's e-mail address
         * @description For authorised users; corporates and consumers have calls of their own. The vendor sandbox sends nothing; its code is 123456.
         */
        post: operations["sendUserEmailVerificationCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/users/verification/email/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a user's e-mail address with the code
         * @description The code is the one from the mail.
         */
        post: operations["verifyUserEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/users/{user_id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deactivate a user
         * @description Permission `i:users:deactivate`. The user can neither sign in nor do anything until activated again. Not for root users.
         */
        post: operations["deactivateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/users/{user_id}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate a user
         * @description Permission `i:users:activate`. For users who were deactivated, also by repeated bad logins; another active user has to do it.
         */
        post: operations["activateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/users/kyc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start KYC on a user of a corporate
         * @description Makes the user a signatory in the end. The reference asks for the key alone; but nothing else would say which user is meant, so the token goes along (inferred).
         */
        post: operations["startUserKyc"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the roles of the programme
         * @description Permission `i:roles:list`, and only where role-based access is switched on. How these go with the predefined roles of users is not documented.
         */
        get: operations["listRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/corporates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the corporate
         * @description The corporate of the token; there is no id to give. A user whose roles lack the permission `i:corporates:get` is refused.
         */
        get: operations["getCorporate"];
        put?: never;
        /**
         * Create a corporate
         * @description Registers a business and its root user, who is a director or represents it by law. What is given here has to match what KYB later proves. The request has `company.registrationCountry` where answers have `company.countryOfRegistration`. The account's key alone is enough: there is no user yet.
         */
        post: operations["createCorporate"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the corporate
         * @description Changes the corporate of the token and its root user; what is left out stays. Once KYB is approved, the root user's names, e-mail, mobile and date of birth and the business address stand: Weavr's support has to start due diligence again. Names are shorter here than at creation, so one that was accepted there may be refused. Wants the permission `i:corporates:update`.
         */
        patch: operations["updateCorporate"];
        trace?: never;
    };
    "/multi/corporates/verification/email/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail a code to the root user of a corporate
         * @description Mails a code of six digits. The vendor sandbox mails nothing; the code there is `123456`.
         */
        post: operations["sendCorporateEmailVerificationCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/corporates/verification/email/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the e-mail of the root user of a corporate
         * @description Gives back the code of `sendCorporateEmailVerificationCode`.
         */
        post: operations["verifyCorporateEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/corporates/kyb": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the state of KYB
         * @description How far the due diligence of the corporate of the token is. `kybStatus` is what counts; `ongoingKybStatus` follows a new check that is under way. Wants the permission `i:corporates:kyb_get`.
         */
        get: operations["getCorporateKyb"];
        put?: never;
        /**
         * Start KYB
         * @description Starts the due diligence of the corporate of the token. The `reference` opens Weavr's KYB component in a browser, which takes the documents; this API never does. The outcome comes by webhook, or by `getCorporateKyb`. Wants the permission `i:corporates:kyb_start`.
         */
        post: operations["startCorporateKyb"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/consumers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the consumer
         * @description The consumer of the token; there is no id to give. Wants the permission `i:consumers:get`.
         */
        get: operations["getConsumer"];
        put?: never;
        /**
         * Create a consumer
         * @description Registers a person, who is the consumer's root user. Wrong data may cost a fee for processing it again. Of the address, only the country is demanded. The account's key alone is enough: there is no user yet.
         */
        post: operations["createConsumer"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the consumer
         * @description Changes the consumer of the token; what is left out stays. After KYC, names, e-mail, mobile, date of birth and address stand. Names are shorter here than at creation, so one that was accepted there may be refused. Wants the permission `i:consumers:update`.
         */
        patch: operations["updateConsumer"];
        trace?: never;
    };
    "/multi/consumers/verification/email/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail a code to a consumer
         * @description Mails a code of six digits. The vendor sandbox mails nothing; the code there is `123456`.
         */
        post: operations["sendConsumerEmailVerificationCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/consumers/verification/email/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the e-mail of a consumer
         * @description Gives back the code of `sendConsumerEmailVerificationCode`.
         */
        post: operations["verifyConsumerEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/consumers/kyc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the state of KYC
         * @description How far the due diligence of the consumer of the token is. The members are called otherwise than those of KYB. Wants the permission `i:consumers:kyc_get`.
         */
        get: operations["getConsumerKyc"];
        put?: never;
        /**
         * Start KYC
         * @description Starts the due diligence of the consumer of the token. The `reference` opens Weavr's KYC component in a browser, which takes the documents; this API never does. The outcome comes by webhook, or by `getConsumerKyc`. Neither the body nor anything in it is demanded; without `kycLevel`, it is level 2. Wants the permission `i:consumers:kyc_start`.
         */
        post: operations["startConsumerKyc"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/managed_accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * @description Accounts of the identity of the token, narrowed by what is given. A token that is not stepped up may be refused. Wants the permission `i:managed_accounts:list`.
         */
        get: operations["listManagedAccounts"];
        put?: never;
        /**
         * Open an account
         * @description Opens an account for the identity of the token, which has to be verified first (`OWNER_IDENTITY_NOT_VERIFIED`). A token that is not stepped up may be refused. Wants the permission `i:managed_accounts:create`.
         */
        post: operations["createManagedAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/managed_accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an account
         * @description One account. A token that is not stepped up may be refused. Wants the permission `i:managed_accounts:get`.
         */
        get: operations["getManagedAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an account
         * @description Changes label, name or threshold; what is left out stays. A token that is not stepped up may be refused. Wants the permission `i:managed_accounts:update`.
         */
        patch: operations["updateManagedAccount"];
        trace?: never;
    };
    "/multi/managed_accounts/{id}/iban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the bank details of an account
         * @description The IBAN or other bank details. The guide wants a stepped-up token for data of payment accounts, though the reference does not list `STEP_UP_REQUIRED` here. Wants the permission `i:managed_accounts:get_iban`.
         */
        get: operations["getManagedAccountIban"];
        put?: never;
        /**
         * Ask for bank details of an account
         * @description Asks for an IBAN, or what stands for one in the account's currency. It may come later: then `state` is `PENDING_ALLOCATION`, and `getManagedAccountIban` has it in time. Wants the permission `i:managed_accounts:add_iban`.
         */
        post: operations["assignManagedAccountIban"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/managed_accounts/{id}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Block an account
         * @description Blocks an account until it is unblocked. Wants the permission `i:managed_accounts:block`.
         */
        post: operations["blockManagedAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/managed_accounts/{id}/unblock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unblock an account
         * @description Lifts a block. Wants the permission `i:managed_accounts:unblock`.
         */
        post: operations["unblockManagedAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/managed_accounts/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Destroy an account
         * @description Destroys an account for good. It has to be empty. Wants the permission `i:managed_accounts:remove`.
         */
        post: operations["removeManagedAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List transfers
         * @description Transfers of the identity of the token, narrowed by what is given. The list is called `transfer`, in the singular. A token that is not stepped up may be refused. Wants the permission `i:transfers:list`.
         *
         *     Weavr's filter `instrumentId` is an object in the query, which is written as its two members: here they are the parameters `id` and `type`, to be given together.
         */
        get: operations["listTransfers"];
        put?: never;
        /**
         * Move money between own instruments
         * @description Moves money between accounts and cards of the identity of the token, at once or at `scheduledTimestamp`. The guide wants a stepped-up token to start a transaction, though the reference does not list `STEP_UP_REQUIRED` here. Wants the permission `i:transfers:create`.
         */
        post: operations["createTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/transfers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a transfer
         * @description One transfer. A token that is not stepped up may be refused. Wants the permission `i:transfers:get`.
         */
        get: operations["getTransfer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/transfers/bulk/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel scheduled transfers
         * @description Cancels transfers that have not run yet. Each has an outcome of its own in the answer: a status of 200 does not mean that any was cancelled. No 403 is documented. Wants the permission `i:transfers:cancel_bulk`.
         */
        post: operations["cancelTransfers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulate/api/consumers/{consumer_id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a consumer
         * @description In the vendor sandbox only. Marks e-mail and mobile as verified, takes away any mark of a politically exposed or sanctioned person, and approves the due diligence.
         */
        post: operations["simulateConsumerVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulate/api/corporates/{corporate_id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a corporate
         * @description In the vendor sandbox only. Marks the root user's e-mail and mobile, directors, owners and all checks of the company as verified, and fills in made-up details of the company.
         */
        post: operations["simulateCorporateVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulate/api/factors/{credentials_id}/challenges/{challenge_id}/verify_success": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pass a challenge
         * @description In the vendor sandbox only. Ends a challenge of the token's user as if the user had passed it.
         */
        post: operations["simulateChallengeSuccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulate/api/factors/{credentials_id}/challenges/{challenge_id}/verify_invalid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fail a challenge
         * @description In the vendor sandbox only. Ends a challenge of the token's user as if the user had failed it.
         */
        post: operations["simulateChallengeInvalid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulate/api/factors/{credentials_id}/challenges/{challenge_id}/verify_expired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a challenge expire
         * @description In the vendor sandbox only. Ends a challenge of the token's user as if its time were over.
         */
        post: operations["simulateChallengeExpired"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multi/backoffice/access_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token to act for an identity
         * @description Gives a bearer token for calls of the back office on behalf of an identity, without its user. From a server only. The token is one level deeper than in the other calls that give one: `token.token`.
         */
        post: operations["requestBackofficeAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    corporateKybStatusUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The KYB of a corporate has a new status
         * @description Also warns of documents that run out: 30, 10 and 0 days before and 10 days after, by a page on a sister product.
         */
        post: operations["onCorporateKybStatusUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    corporateBeneficiaryStatusUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something about a director or owner of a corporate has changed
         * @description `event` says what. The KYC of such a person is told here as well.
         */
        post: operations["onCorporateBeneficiaryStatusUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    corporateActivated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A corporate was activated
         * @description Names it by an e-mail address only.
         */
        post: operations["onCorporateActivated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    corporateDeactivated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A corporate was deactivated
         * @description Names it by an e-mail address only.
         */
        post: operations["onCorporateDeactivated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    consumerKycStatusUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The KYC of a consumer has a new status
         * @description Also warns of documents that run out, as `corporateKybStatusUpdated` does.
         */
        post: operations["onConsumerKycStatusUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    consumerActivated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A consumer was activated
         * @description Names the person by an e-mail address only.
         */
        post: operations["onConsumerActivated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    consumerDeactivated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A consumer was deactivated
         * @description Names the person by an e-mail address only.
         */
        post: operations["onConsumerDeactivated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    userDeactivated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An authorised user was deactivated
         * @description Names the user by an e-mail address only.
         */
        post: operations["onUserDeactivated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    loginAttempted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody has signed in, or has failed to
         * @description What a prompt by `loginViaBiometrics` has come to is told here. A guide has the token come along; no member for it is declared, so look for further ones.
         */
        post: operations["onLoginAttempted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    stepUpCompleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A step-up has ended, well or not
         * @description May bring a stepped-up token in `authToken`; else the token at hand is stepped up.
         */
        post: operations["onStepUpCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    authenticationFactorEnrolled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A device was enrolled, or refused
         * @description Comes after `enrolPushDevice`, and after enrolment by the mobile SDK.
         */
        post: operations["onAuthenticationFactorEnrolled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    linkedAccountUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A linked bank account has changed
         * @description `eventType` says what has happened to it.
         */
        post: operations["onLinkedAccountUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    bulkProcessEnded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A bulk process has ended
         * @description Carries no signature. The reference names a key in a header `webhooks-key` for it, without more.
         */
        post: operations["onBulkProcessEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description Why `loginViaBiometrics` clashes with what Weavr holds. */
        LoginViaBiometricsConflict: {
            /** @description Why. */
            errorCode?: "CHANNEL_NOT_REGISTERED" | "CHANNEL_NOT_SUPPORTED" | (string & {});
        };
        /** @description Why `listIdentities` clashes with what Weavr holds. */
        ListIdentitiesConflict: {
            /** @description Why. */
            errorCode?: "IDENTITY_TYPE_NOT_SUPPORTED" | (string & {});
        };
        /** @description Who signs in, and with what. */
        LoginWithPassword: {
            email: components["schemas"]["Email"];
            password: components["schemas"]["SensitivePassword"];
        };
        /** @description What a token is good for. `NO_TYPE` is explained nowhere. Where the type is absent, the token is ready for use (inferred). */
        TokenType: "NO_TYPE" | "AUTH" | "ACCESS" | (string & {});
        /** @description A session. */
        LoginResponse: {
            /** @description The token. */
            token?: string;
            tokenType?: components["schemas"]["TokenType"];
            /** @description The identity that the user belongs to. */
            identity?: components["schemas"]["ReportedIdentityId"];
            /** @description The user. */
            credentials?: components["schemas"]["CredentialId"];
        };
        /** @description Comes where the password has to be changed first. */
        PasswordExpired: {
            /** @description Good for `updatePassword` only. */
            token?: string;
        };
        /** @description Who signs in. */
        LoginViaBiometrics: {
            email: components["schemas"]["Email"];
            /** @description Which identity, if the address belongs to several (inferred). */
            identity?: components["schemas"]["IdentityId"];
        };
        /** @description A prompt that was sent. */
        LoginChallenge: {
            /** @description Id of the challenge. */
            challengeId?: string;
        };
        /** @description Where else to sign out. */
        LogoutResponse: {
            /** @description Page at which the user leaves the session of a third party. */
            url?: string;
        };
        /** @description What to exchange, and for whom. */
        AccessTokenRequest: {
            /** @description Whom to act for. Required in the reference; a guide lets users of one identity leave it out. To send it is always right. */
            identity?: components["schemas"]["IdentityId"];
            /** @description Of a delegate client: a JWT, signed by RS256, with `sub` (identity), `iss` (client), `iat`, `exp` and `jti`. */
            clientAssertion?: string;
            /** @description A one-time token. */
            token?: string;
        };
        /** @description A token that acts for one identity. */
        AccessTokenResponse: {
            /** @description The token. */
            token?: string;
            /** @description The identity. */
            identity?: components["schemas"]["ReportedIdentityId"];
            /** @description The user or client. */
            credentials?: components["schemas"]["CredentialId"];
            /** @description Whether the token is stepped up. */
            status?: "STANDARD" | "STEPPED_UP" | (string & {});
        };
        /** @description One page of identities. */
        IdentityList: {
            /** @description The identities. */
            identities: components["schemas"]["UserIdentity"][];
            /**
             * Format: int32
             * @description How many there are in all.
             */
            count: number;
            /**
             * Format: int32
             * @description How many this page has.
             */
            responseCount: number;
        };
        /** @description An identity that one may act for. */
        UserIdentity: {
            id: components["schemas"]["ReportedIdentityId"];
            /** @description Name of the company. */
            name: string;
        };
        /**
         * Format: email
         * @description An e-mail address.
         */
        Email: string;
        /** @description Code from an e-mail. */
        VerificationCode: string;
        /** @description Code from an SMS, an invite or a link to a new password. */
        Nonce: string;
        /** @description Your own label, to filter by. */
        Tag: string;
        /** @description Language of what Weavr sends to the user. */
        UserLocale: string;
        /** @description Which look of yours the messages to the user have. */
        Brand: string;
        /** @description Id of a user, in digits. */
        UserId: string;
        /** @description Id that Weavr made, in digits. */
        Id: string;
        /** @description Id of a profile, from the portal. */
        ProfileId: string;
        /** @description A currency by ISO 4217. */
        Currency: string;
        /** @description A country by ISO 3166-1 alpha-2. */
        CountryCode: string;
        /** @description How far a consumer is verified. Weavr calls the type deprecated and still sends it. */
        KycLevel: "KYC_LEVEL_1" | "KYC_LEVEL_2" | (string & {});
        /**
         * @description How a code travels.
         * @enum {string}
         */
        SCAOtpChannel: "SMS";
        /**
         * @description Who shows a prompt.
         * @enum {string}
         */
        SCAPushChannel: "AUTHY" | "BIOMETRIC";
        /**
         * @description What an authorised user may do. Roles add up.
         *
         *     | Role | Reach |
         *     | --- | --- |
         *     | `CARD_ASSIGNEE` | the cards that are linked to the user |
         *     | `CARDS_MANAGEMENT_ROLE` | cards (inferred from the name) |
         *     | `FUNDS_MANAGEMENT_ROLE` | balances and the movement of money (inferred from the name) |
         *     | `ACCESS_MANAGEMENT_ROLE` | creation and invitation of users |
         *     | `ADMIN` | everything |
         */
        UserPredefinedRole: "CARD_ASSIGNEE" | "CARDS_MANAGEMENT_ROLE" | "FUNDS_MANAGEMENT_ROLE" | "ACCESS_MANAGEMENT_ROLE" | "ADMIN" | (string & {});
        /** @description Names an identity in a request. The one of an answer fits. */
        IdentityId: {
            /** @description Kind of the identity. */
            type: "CONSUMER" | "CORPORATE" | (string & {});
            id: components["schemas"]["Id"];
        };
        /** @description Names an identity, or its root user, in an answer. */
        ReportedIdentityId: {
            /** @description Kind of the identity. */
            type: "CONSUMER" | "CORPORATE" | (string & {});
            id: components["schemas"]["Id"];
        };
        /** @description Names the user who acts. */
        CredentialId: {
            /** @description Kind of the user; `API_CLIENT` is a delegate client. */
            type: "ROOT" | "USER" | "API_CLIENT" | (string & {});
            id: components["schemas"]["Id"];
        };
        /** @description A mobile number. */
        Mobile: {
            /** @description Dialling code of the country, with its plus. */
            countryCode: string;
            /** @description The number without that code, in digits. */
            number: string;
        };
        /** @description A day. Weavr calls it `Date`. */
        CalendarDate: {
            /**
             * Format: int32
             * @description The year.
             */
            year: number;
            /**
             * Format: int32
             * @description The month.
             */
            month: number;
            /**
             * Format: int32
             * @description The day of the month.
             */
            day: number;
        };
        /** @description A bank account by its IBAN. */
        IBANDetails: {
            /** @description The IBAN. */
            iban: string;
            /** @description BIC of the bank. */
            bankIdentifierCode?: string;
        };
        /** @description A British bank account. */
        FasterPaymentsBankDetailsOrBACSBankDetails: {
            /** @description Number of the account. */
            accountNumber: string;
            /** @description Sort code of the bank. */
            sortCode: string;
            /** @description A second reference of the account. */
            secondaryReference?: string;
        };
        /** @description What Weavr could not use in a request. */
        BadRequest: {
            /** @description What went wrong. May repeat input. */
            message?: string;
            /** @description Where it went wrong. */
            syntaxErrors?: {
                /** @description The fields at fault. */
                invalidFields?: components["schemas"]["InvalidField"][];
            };
        };
        /** @description One field that breaks a rule. */
        InvalidField: {
            /** @description What the rule is about, such as a pattern. */
            params?: string[];
            /** @description Name of the field. */
            fieldName?: string;
            error?: components["schemas"]["FieldRule"];
        };
        /** @description The rule that a field breaks. */
        FieldRule: "REQUIRED" | "HAS_TEXT" | "REQUIRES" | "SIZE" | "RANGE" | "IN" | "NOT_IN" | "REGEX" | "EXACTLY" | "AT_LEAST" | "AT_MOST" | "ALL_OR_NONE" | (string & {});
        /** @description Why the user may not do this. One body for all refusals, although Weavr declares narrower ones by operation. */
        Forbidden: {
            /** @description `STEP_UP_REQUIRED`: pass a step-up challenge and call again. `ACCESS_TOKEN_REQUIRED`: exchange the token of the login first. `INSUFFICIENT_PERMISSIONS`: the user's roles do not reach that far. */
            errorCode?: "STEP_UP_REQUIRED" | "ACCESS_TOKEN_REQUIRED" | "INSUFFICIENT_PERMISSIONS" | (string & {});
            /** @description The same in words. Seen in Weavr's own demo app, where it holds the code. */
            message?: string;
        };
        /** @description Why a token is no good. */
        TokenProblem: {
            /** @description What is wrong with the token. */
            errorCode?: "TOKEN_EXPIRED" | "TOKEN_NOT_FOUND" | (string & {});
        };
        /** @description A failure without further shape. Weavr calls it `Error`. */
        DefaultError: {
            /** @description The failure as a code. */
            code?: string;
            /** @description The failure in words. May repeat input. */
            message?: string;
        };
        /** @description Why `createPassword` clashes with what Weavr holds. */
        CreatePasswordConflict: {
            /** @description Why. */
            errorCode?: "UNRESOLVED_IDENTITY" | "PASSWORD_PROFILE_NOT_CONFIGURED_FOR_CREDENTIAL_TYPE" | "PASSWORD_TOO_SHORT" | "PASSWORD_TOO_LONG" | "PASSWORD_TOO_SIMPLE" | "PASSWORD_KEY_ALREADY_IN_USE" | "PASSWORD_ALREADY_CREATED" | (string & {});
        };
        /** @description Why `updatePassword` clashes with what Weavr holds. */
        UpdatePasswordConflict: {
            /** @description Why. */
            errorCode?: "PASSWORD_ALREADY_USED" | "PASSWORD_TOO_SHORT" | "PASSWORD_TOO_LONG" | "PASSWORD_TOO_SIMPLE" | "PASSWORD_INCORRECT" | (string & {});
        };
        /** @description Why `validatePassword` clashes with what Weavr holds. */
        ValidatePasswordConflict: {
            /** @description Why. */
            errorCode?: "UNRESOLVED_IDENTITY" | "PASSWORD_PROFILE_NOT_CONFIGURED_FOR_CREDENTIAL_TYPE" | "PASSWORD_TOO_SHORT" | "PASSWORD_TOO_LONG" | "PASSWORD_TOO_SIMPLE" | (string & {});
        };
        /** @description Why `startLostPassword` clashes with what Weavr holds. */
        StartLostPasswordConflict: {
            /** @description Why. */
            errorCode?: "MULTIPLE_ACCOUNTS_FOUND" | "ACCOUNT_NOT_FOUND" | (string & {});
        };
        /** @description Why `resumeLostPassword` clashes with what Weavr holds. */
        ResumeLostPasswordConflict: {
            /** @description Why. */
            errorCode?: "INVALID_NONCE_OR_EMAIL" | "PASSWORD_ALREADY_USED" | "PASSWORD_TOO_SHORT" | "PASSWORD_TOO_LONG" | "PASSWORD_TOO_SIMPLE" | "PASSWORD_INCORRECT" | "PASSWORD_NOT_SET" | (string & {});
        };
        /** @description A password, in clear or as token. */
        SensitivePassword: {
            /**
             * Format: password
             * @description The token of Weavr's secure field; or the password itself, which only those may send who comply with PCI.
             */
            value: string;
        };
        /** @description A user's first password. */
        PasswordCreate: {
            password: components["schemas"]["SensitivePassword"];
        };
        /** @description The old password and the new. */
        PasswordUpdate: {
            oldPassword: components["schemas"]["SensitivePassword"];
            newPassword: components["schemas"]["SensitivePassword"];
        };
        /** @description The password to check. */
        PasswordValidate: {
            password: components["schemas"]["SensitivePassword"];
        };
        /** @description Who has lost the password. */
        LostPasswordStart: {
            email: components["schemas"]["Email"];
        };
        /** @description What the link carried, and the new password. */
        LostPasswordResume: {
            nonce: components["schemas"]["Nonce"];
            email: components["schemas"]["Email"];
            newPassword: components["schemas"]["SensitivePassword"];
        };
        /** @description A password that is set. */
        PasswordInfo: {
            identityId: components["schemas"]["ReportedIdentityId"];
            /**
             * Format: int64
             * @description When it ends, in milliseconds since 1970; 0 is never.
             */
            expiryDate?: number;
        };
        /** @description A password that is set, and a session. */
        PasswordResponse: {
            passwordInfo?: components["schemas"]["PasswordInfo"];
            /** @description The token. */
            token?: string;
        };
        /** @description A session. */
        TokenResponse: {
            /** @description The token. */
            token?: string;
        };
        /** @description Why `issueStepUpOtpChallenge` clashes with what Weavr holds. */
        IssueStepUpOtpChallengeConflict: {
            /** @description Why. */
            errorCode?: "CHANNEL_NOT_SUPPORTED" | "CHANNEL_NOT_REGISTERED" | "MOBILE_NUMBER_INVALID" | "MOBILE_COUNTRY_NOT_SUPPORTED" | "RETRY_IN_15SEC" | "CHALLENGE_LIMIT_EXCEEDED" | (string & {});
        };
        /** @description Why `verifyStepUpOtpChallenge` clashes with what Weavr holds. */
        VerifyStepUpOtpChallengeConflict: {
            /** @description Why. */
            errorCode?: "STATE_INVALID" | "VERIFICATION_CODE_EXPIRED" | "VERIFICATION_CODE_INVALID" | "CHANNEL_NOT_SUPPORTED" | "CHANNEL_NOT_REGISTERED" | "ONE_CHALLENGE_LIMIT_REMAINING" | "CHALLENGE_LIMIT_EXCEEDED" | "ALREADY_VERIFIED" | (string & {});
        };
        /** @description Why `issueStepUpPushChallenge` clashes with what Weavr holds. */
        IssueStepUpPushChallengeConflict: {
            /** @description Why. */
            errorCode?: "STATE_INVALID" | "CHANNEL_NOT_SUPPORTED" | "CHANNEL_NOT_REGISTERED" | "CHALLENGE_LIMIT_EXCEEDED" | (string & {});
        };
        /** @description Why `issueConfirmationOtpChallenge` clashes with what Weavr holds. */
        IssueConfirmationOtpChallengeConflict: {
            /** @description Why. */
            errorCode?: "STATE_INVALID" | "CHANNEL_NOT_SUPPORTED" | "CHANNEL_NOT_REGISTERED" | "RETRY_IN_15SEC" | "CHALLENGE_LIMIT_EXCEEDED" | (string & {});
        };
        /** @description Why `verifyConfirmationOtpChallenge` clashes with what Weavr holds. */
        VerifyConfirmationOtpChallengeConflict: {
            /** @description Why. */
            errorCode?: "STATE_INVALID" | "CHANNEL_NOT_SUPPORTED" | "CHANNEL_NOT_REGISTERED" | "VERIFICATION_CODE_EXPIRED" | "VERIFICATION_CODE_INVALID" | "CHALLENGE_LIMIT_EXCEEDED" | "ONE_CHALLENGE_LIMIT_REMAINING" | (string & {});
        };
        /** @description Why `issueConfirmationPushChallenge` clashes with what Weavr holds. */
        IssueConfirmationPushChallengeConflict: {
            /** @description Why. */
            errorCode?: "STATE_INVALID" | "CHANNEL_NOT_SUPPORTED" | "CHANNEL_NOT_REGISTERED" | "CHALLENGE_LIMIT_EXCEEDED" | (string & {});
        };
        /** @description The code that came. */
        OtpVerification: {
            verificationCode: components["schemas"]["Nonce"];
        };
        /** @description A prompt that was sent. */
        StepUpChallenge: {
            id?: components["schemas"]["Id"];
        };
        /**
         * @description What is to be confirmed.
         * @enum {string}
         */
        MultipleSCAResourceType: "outgoing_wire_transfers" | "sends" | "linked_account_declaration" | "correspondent_bank_transfers";
        /** @description What is to be confirmed. */
        ConfirmationChallengeCreate: {
            resourceType: components["schemas"]["MultipleSCAResourceType"];
            /** @description Ids of the resources. */
            resourceIds: string[];
        };
        /** @description A challenge that was sent. */
        ConfirmationChallenge: {
            scaChallengeId?: components["schemas"]["Id"];
        };
        /** @description The code that came, and what it confirms. */
        ConfirmationVerification: {
            verificationCode: components["schemas"]["Nonce"];
            resourceType: components["schemas"]["MultipleSCAResourceType"];
        };
        /** @description Why `enrolOtpDevice` clashes with what Weavr holds. */
        EnrolOtpDeviceConflict: {
            /** @description Why. */
            errorCode?: "CHANNEL_NOT_SUPPORTED" | "CHANNEL_ALREADY_REGISTERED" | "MOBILE_NUMBER_NOT_AVAILABLE" | "MOBILE_NUMBER_INVALID" | "MOBILE_COUNTRY_NOT_SUPPORTED" | "CREDENTIALS_INACTIVE" | "TYPE_DOES_NOT_SUPPORT_ENROLMENT" | (string & {});
        };
        /** @description Why `verifyOtpDeviceEnrolment` clashes with what Weavr holds. */
        VerifyOtpDeviceEnrolmentConflict: {
            /** @description Why. */
            errorCode?: "CHANNEL_NOT_SUPPORTED" | "CHANNEL_ALREADY_REGISTERED" | "VERIFICATION_CODE_EXPIRED" | "VERIFICATION_CODE_INVALID" | "CREDENTIALS_INACTIVE" | "CHALLENGE_LIMIT_EXCEEDED" | "ONE_CHALLENGE_LIMIT_REMAINING" | "STATE_INVALID" | "TYPE_DOES_NOT_SUPPORT_ENROLMENT" | (string & {});
        };
        /** @description Why `enrolPushDevice` clashes with what Weavr holds. */
        EnrolPushDeviceConflict: {
            /** @description Why. */
            errorCode?: "CHANNEL_NOT_SUPPORTED" | "CHANNEL_NOT_READY" | "CHANNEL_ALREADY_REGISTERED" | "MOBILE_NUMBER_NOT_AVAILABLE" | "CHALLENGE_LIMIT_EXCEEDED" | "PASSCODE_NOT_SET" | "ENROLMENT_LIMIT_EXCEEDED" | "MOBILE_COUNTRY_NOT_SUPPORTED" | "TYPE_DOES_NOT_SUPPORT_ENROLMENT" | (string & {});
        };
        /** @description Why `unlinkPushDevice` clashes with what Weavr holds. */
        UnlinkPushDeviceConflict: {
            /** @description Why. */
            errorCode?: "CHANNEL_NOT_REGISTERED" | "CREDENTIALS_INACTIVE" | (string & {});
        };
        /**
         * @description Who is to show prompts.
         * @enum {string}
         */
        AuthSCAPushChannel: "AUTHY";
        /** @description The second factors of a user. */
        SCAFactorList: {
            /** @description The factors. */
            factors?: components["schemas"]["SCAFactor"][];
        };
        /** @description A second factor. */
        SCAFactor: {
            type?: components["schemas"]["SCAChallengeType"];
            status?: components["schemas"]["SCAFactorStatus"];
            channel?: components["schemas"]["SCAChannel"];
        };
        /** @description Kind of a challenge. */
        SCAChallengeType: "OTP" | "PUSH" | "BIOMETRIC" | (string & {});
        /** @description How a factor stands. `PENDING_VERIFICATION`: enrolment has begun. `INACTIVE`: it was refused. */
        SCAFactorStatus: "PENDING_VERIFICATION" | "ACTIVE" | "INACTIVE" | (string & {});
        /** @description Way of a challenge. */
        SCAChannel: "SMS" | "AUTHY" | "BIOMETRIC" | (string & {});
        /** @description Why `createUser` clashes with what Weavr holds. */
        CreateUserConflict: {
            /** @description Why. */
            errorCode?: "EMAIL_NOT_UNIQUE" | "MOBILE_OR_COUNTRY_CODE_INVALID" | "EMAIL_DOMAIN_NOT_ALLOWED" | "COUNTRY_OF_RESIDENCE_INVALID" | "ROLE_NOT_FOUND" | "CANNOT_MODIFY_OWN_ROLES" | "ADMIN_ROLE_REMOVAL_NOT_ALLOWED" | (string & {});
        };
        /** @description Why `updateUser` clashes with what Weavr holds. */
        UpdateUserConflict: {
            /** @description Why. */
            errorCode?: "EMAIL_NOT_UNIQUE" | "MOBILE_OR_COUNTRY_CODE_INVALID" | "MOBILE_NO_CHANGE_LIMIT_EXCEEDED" | "TOO_FREQUENT_EMAIL_CHANGES" | "EMAIL_DOMAIN_NOT_ALLOWED" | "MOBILE_CHANGE_NOT_ALLOWED" | "UNSUPPORTED_CURRENCY" | "ROLE_NOT_FOUND" | "CANNOT_MODIFY_OWN_ROLES" | "ADMIN_ROLE_REMOVAL_NOT_ALLOWED" | (string & {});
        };
        /** @description Why `sendUserInvite` clashes with what Weavr holds. */
        SendUserInviteConflict: {
            /** @description Why. */
            errorCode?: "INVITE_ALREADY_CONSUMED" | (string & {});
        };
        /** @description Why `validateUserInvite` clashes with what Weavr holds. */
        ValidateUserInviteConflict: {
            /** @description Why. */
            errorCode?: "INVITE_OR_INVITE_CODE_INVALID" | (string & {});
        };
        /** @description Why `consumeUserInvite` clashes with what Weavr holds. */
        ConsumeUserInviteConflict: {
            /** @description Why. */
            errorCode?: "INVITE_OR_INVITE_CODE_INVALID" | "UNRESOLVED_IDENTITY" | "PASSWORD_ALREADY_USED" | "PASSWORD_PROFILE_NOT_CONFIGURED_FOR_CREDENTIAL_TYPE" | "PASSWORD_TOO_SHORT" | "PASSWORD_TOO_LONG" | "PASSWORD_TOO_SIMPLE" | "PASSWORD_KEY_ALREADY_IN_USE" | "PASSWORD_ALREADY_CREATED" | (string & {});
        };
        /** @description Why `sendUserEmailVerificationCode` clashes with what Weavr holds. */
        SendUserEmailVerificationCodeConflict: {
            /** @description Why. */
            errorCode?: "EMAIL_NOT_FOUND" | (string & {});
        };
        /** @description Why `verifyUserEmail` clashes with what Weavr holds. */
        VerifyUserEmailConflict: {
            /** @description Why. */
            errorCode?: "VERIFICATION_CODE_INVALID" | (string & {});
        };
        /** @description Why `startUserKyc` clashes with what Weavr holds. */
        StartUserKycConflict: {
            /** @description Why. */
            errorCode?: "EMAIL_NOT_VERIFIED" | "MOBILE_NOT_VERIFIED" | "KYC_ALREADY_APPROVED" | "KYC_PENDING_REVIEW" | "KYC_REJECTED" | "KYB_IDENTITY_NOT_APPROVED" | (string & {});
        };
        /** @description A user to add. */
        UserCreate: {
            /** @description First name. */
            name: string;
            /** @description Last name. */
            surname: string;
            email: components["schemas"]["Email"];
            mobile?: components["schemas"]["Mobile"];
            /** @description Day of birth. */
            dateOfBirth?: components["schemas"]["CalendarDate"];
            tag?: components["schemas"]["Tag"];
            /** @description Where the user lives. */
            countryOfResidence?: components["schemas"]["CountryCode"];
            locale?: components["schemas"]["UserLocale"];
            brand?: components["schemas"]["Brand"];
            /** @description What the user may do. Without roles, everything. */
            roles?: components["schemas"]["UserPredefinedRole"][];
        };
        /** @description What to change of a user. */
        UserUpdate: {
            /** @description First name. */
            name?: string;
            /** @description Last name. */
            surname?: string;
            email?: components["schemas"]["Email"];
            mobile?: components["schemas"]["Mobile"];
            /** @description Day of birth. */
            dateOfBirth?: components["schemas"]["CalendarDate"];
            tag?: components["schemas"]["Tag"];
            locale?: components["schemas"]["UserLocale"];
            brand?: components["schemas"]["Brand"];
            /** @description What the user may do: the whole list. */
            roles?: components["schemas"]["UserPredefinedRole"][];
        };
        /** @description An authorised user. */
        User: {
            id: components["schemas"]["Id"];
            identity: components["schemas"]["ReportedIdentityId"];
            /** @description First name. */
            name: string;
            /** @description Last name. */
            surname: string;
            email: components["schemas"]["Email"];
            mobile?: components["schemas"]["Mobile"];
            /** @description Whether the user can sign in. */
            active: boolean;
            /** @description Day of birth. */
            dateOfBirth?: components["schemas"]["CalendarDate"];
            tag?: components["schemas"]["Tag"];
            /** @description Where the user lives. */
            countryOfResidence?: components["schemas"]["CountryCode"];
            locale?: components["schemas"]["UserLocale"];
            brand?: components["schemas"]["Brand"];
            /** @description What the user may do. Without roles, everything. */
            roles?: components["schemas"]["ReportedUserPredefinedRole"][];
        };
        /** @description What a user may do; `UserPredefinedRole` explains the roles. */
        ReportedUserPredefinedRole: "CARD_ASSIGNEE" | "CARDS_MANAGEMENT_ROLE" | "FUNDS_MANAGEMENT_ROLE" | "ACCESS_MANAGEMENT_ROLE" | "ADMIN" | (string & {});
        /** @description One page of users. */
        UserList: {
            /** @description The users. */
            users?: components["schemas"]["User"][];
            /**
             * Format: int32
             * @description How many there are in all.
             */
            count?: number;
            /**
             * Format: int32
             * @description How many this page has.
             */
            responseCount?: number;
        };
        /** @description The code to check. */
        UserInviteValidate: {
            inviteCode: components["schemas"]["Nonce"];
        };
        /** @description The code of the invite, and the password. */
        UserInviteConsume: {
            inviteCode: components["schemas"]["Nonce"];
            password: components["schemas"]["SensitivePassword"];
            mobile?: components["schemas"]["Mobile"];
        };
        /** @description Whose address to verify. */
        UserEmailVerificationStart: {
            email: components["schemas"]["Email"];
        };
        /** @description The address, and the code that came. */
        UserEmailVerification: {
            email: components["schemas"]["Email"];
            verificationCode: components["schemas"]["VerificationCode"];
        };
        /** @description A KYC that has started. */
        UserKycStarted: {
            /** @description Opens Weavr's KYC component for the user. */
            reference: string;
        };
        /** @description A role of role-based access. */
        RbacRole: {
            id?: components["schemas"]["Id"];
            /** @description Name of the role. */
            name?: string;
            /** @description What it is for. */
            description?: string;
        };
        /** @description A business to register. */
        CorporateCreate: {
            /** @description Profile of corporates. */
            profileId: components["schemas"]["ProfileId"];
            /** @description Your own label of the corporate. */
            tag?: components["schemas"]["Tag"];
            rootUser: components["schemas"]["CorporateRootUserCreate"];
            company: components["schemas"]["CompanyCreate"];
            /** @deprecated */
            industry?: components["schemas"]["Industry"];
            /** @deprecated */
            sourceOfFunds?: components["schemas"]["CorporateSourceOfFunds"];
            /**
             * @deprecated
             * @description Where the money comes from, in words.
             */
            sourceOfFundsOther?: string;
            /**
             * @deprecated
             * @description Whether terms were accepted. Was required once; now the KYB component asks.
             */
            acceptedTerms?: boolean;
            /** @description IP address of the person who registers. */
            ipAddress: string;
            /** @description Currency of the corporate, by ISO 4217. */
            baseCurrency: components["schemas"]["Currency"];
            /** @description Group of fees. Only where you use fee groups. */
            feeGroup?: string;
        };
        /** @description Director or legal representative. Cannot be deactivated. */
        CorporateRootUserCreate: {
            /** @description First name. */
            name: string;
            /** @description Last name. */
            surname: string;
            email: components["schemas"]["Email"];
            mobile: components["schemas"]["Mobile"];
            companyPosition: components["schemas"]["CompanyPosition"];
            /** @description Date of birth. */
            dateOfBirth?: components["schemas"]["CalendarDate"];
            /** @description Your own label of the user. */
            tag?: components["schemas"]["Tag"];
            locale?: components["schemas"]["UserLocale"];
            brand?: components["schemas"]["Brand"];
        };
        /** @description The company. Has to match what KYB will prove. */
        CompanyCreate: {
            type: components["schemas"]["CompanyType"];
            businessAddress?: components["schemas"]["Address"];
            /** @description Name of the company. */
            name: string;
            /** @description Number of the company in its register. */
            registrationNumber?: string;
            /** @description Country of registration, by ISO 3166-1 alpha-2. */
            registrationCountry: components["schemas"]["CountryCode"];
        };
        /** @description What to change; all of it is optional. */
        CorporateUpdate: {
            /** @description Your own label of the corporate. */
            tag?: components["schemas"]["Tag"];
            /** @deprecated */
            industry?: components["schemas"]["Industry"];
            /** @deprecated */
            sourceOfFunds?: components["schemas"]["CorporateSourceOfFunds"];
            /**
             * @deprecated
             * @description Where the money comes from, in words.
             */
            sourceOfFundsOther?: string;
            companyBusinessAddress?: components["schemas"]["Address"];
            /** @description Group of fees. */
            feeGroup?: string;
            baseCurrency?: components["schemas"]["Currency"];
            /** @description First name of the root user. */
            name?: components["schemas"]["ShortPersonName"];
            /** @description Last name of the root user. */
            surname?: components["schemas"]["ShortPersonName"];
            /** @description E-mail address of the root user. */
            email?: components["schemas"]["Email"];
            mobile?: components["schemas"]["Mobile"];
            /** @description Date of birth of the root user. */
            dateOfBirth?: components["schemas"]["CalendarDate"];
            /** @description Not explained. */
            resetMobileCounter?: boolean;
            /** @description Your own label of the root user. */
            userTag?: components["schemas"]["Tag"];
            locale?: components["schemas"]["UserLocale"];
            brand?: components["schemas"]["Brand"];
        };
        /** @description First or last name in an update, shorter and stricter than at creation. */
        ShortPersonName: string;
        /** @description Whom to mail. */
        CorporateEmailVerificationSend: {
            /** @description E-mail address of the root user. */
            email: components["schemas"]["Email"];
        };
        /** @description An address and the code that was mailed to it. */
        CorporateEmailVerify: {
            /** @description E-mail address of the root user. */
            email: components["schemas"]["Email"];
            verificationCode: components["schemas"]["VerificationCode"];
        };
        /** @description A business. */
        Corporate: {
            /** @description The corporate: an object, not a text. */
            id: components["schemas"]["ReportedIdentityId"];
            profileId: components["schemas"]["ProfileId"];
            /** @description Your own label of the corporate. */
            tag?: components["schemas"]["Tag"];
            rootUser: components["schemas"]["CorporateRootUser"];
            company: components["schemas"]["Company"];
            /** @deprecated */
            industry?: components["schemas"]["ReportedIndustry"];
            /** @deprecated */
            sourceOfFunds?: components["schemas"]["ReportedCorporateSourceOfFunds"];
            /**
             * @deprecated
             * @description Where the money comes from, in words.
             */
            sourceOfFundsOther?: string;
            /** @description Whether terms were accepted at creation. */
            acceptedTerms?: boolean;
            /** @description IP address of the person who registered. */
            ipAddress: string;
            baseCurrency: components["schemas"]["Currency"];
            /** @description Group of fees. */
            feeGroup?: string;
            /**
             * Format: int64
             * @description When it was created, in Unix milliseconds.
             */
            creationTimestamp: number;
            /** @description Whether it counts as a retail customer. */
            retailQualifier?: "RETAIL" | "NON_RETAIL" | "UNKNOWN" | (string & {});
        };
        /** @description A business as its creation answers it, with more of its root user. */
        CreatedCorporate: {
            /** @description The corporate: an object, not a text. */
            id: components["schemas"]["ReportedIdentityId"];
            profileId: components["schemas"]["ProfileId"];
            /** @description Your own label of the corporate. */
            tag?: components["schemas"]["Tag"];
            rootUser: components["schemas"]["CreatedCorporateRootUser"];
            company: components["schemas"]["Company"];
            /** @deprecated */
            industry?: components["schemas"]["ReportedIndustry"];
            /** @deprecated */
            sourceOfFunds?: components["schemas"]["ReportedCorporateSourceOfFunds"];
            /**
             * @deprecated
             * @description Where the money comes from, in words.
             */
            sourceOfFundsOther?: string;
            /** @description Whether terms were accepted at creation. */
            acceptedTerms?: boolean;
            /** @description IP address of the person who registered. */
            ipAddress: string;
            baseCurrency: components["schemas"]["Currency"];
            /** @description Group of fees. */
            feeGroup?: string;
            /**
             * Format: int64
             * @description When it was created, in Unix milliseconds.
             */
            creationTimestamp: number;
            /** @description Whether it counts as a retail customer. */
            retailQualifier?: "RETAIL" | "NON_RETAIL" | "UNKNOWN" | (string & {});
        };
        /** @description Who created a corporate. */
        CorporateRootUser: {
            /** @description The user: an object, not a text. */
            id: components["schemas"]["ReportedIdentityId"];
            /** @description First name. */
            name: string;
            /** @description Last name. */
            surname: string;
            email: components["schemas"]["Email"];
            mobile: components["schemas"]["Mobile"];
            companyPosition: components["schemas"]["ReportedCompanyPosition"];
            /** @description Whether the user may sign in. */
            active: boolean;
            /** @description Whether the e-mail address is confirmed. */
            emailVerified: boolean;
            /** @description Whether the mobile number is confirmed. */
            mobileNumberVerified: boolean;
            /** @description Date of birth. */
            dateOfBirth?: components["schemas"]["CalendarDate"];
            /** @description Your own label of the user. */
            tag?: components["schemas"]["Tag"];
            locale?: components["schemas"]["UserLocale"];
            brand?: components["schemas"]["Brand"];
        };
        /** @description The root user as the creation of a corporate answers it. */
        CreatedCorporateRootUser: components["schemas"]["CorporateRootUser"] & {
            /** @description Whether the user has a password already. */
            passwordAlreadySet: boolean;
        };
        /** @description The company of a corporate. */
        Company: {
            /** @description Name of the company. */
            name: string;
            type: components["schemas"]["ReportedCompanyType"];
            /** @description Number of the company in its register. */
            registrationNumber?: string;
            registeredAddress?: components["schemas"]["LegalAddress"];
            businessAddress?: components["schemas"]["Address"];
            /** @description Country of registration, by ISO 3166-1 alpha-2. */
            countryOfRegistration: components["schemas"]["CountryCode"];
            /** @description Day of incorporation. Presumably there after KYB only. */
            incorporatedOn?: components["schemas"]["CalendarDate"];
        };
        /** @description What opens the KYB component. */
        CorporateKybReference: {
            /** @description Give it to the KYB component. */
            reference: string;
        };
        /** @description How far KYB is. */
        CorporateKyb: {
            kybStatus?: components["schemas"]["KyiStatus"];
            /** @description State of a new check that is under way. */
            ongoingKybStatus?: components["schemas"]["KyiStatus"];
        };
        /** @description A business address. */
        Address: {
            /** @description First line. */
            addressLine1: string;
            /** @description Second line. */
            addressLine2?: string;
            /** @description City. */
            city: string;
            /** @description Postal code. */
            postCode: string;
            /** @description State, region or county. */
            state?: string;
            country: components["schemas"]["CountryCode"];
        };
        /** @description The registered address, which KYB fills in. */
        LegalAddress: {
            /** @description First line. */
            addressLine1: string;
            /** @description Second line. */
            addressLine2?: string;
            /** @description City. */
            city: string;
            /** @description Postal code. */
            postCode?: string;
            /** @description State, region or county. */
            state?: string;
            country: components["schemas"]["CountryCode"];
        };
        /** @description State of a due diligence. */
        KyiStatus: "NOT_STARTED" | "INITIATED" | "PENDING_REVIEW" | "APPROVED" | "REJECTED" | (string & {});
        /**
         * @description What the root user is in the company.
         * @enum {string}
         */
        CompanyPosition: "DIRECTOR" | "AUTHORISED_REPRESENTATIVE";
        /** @description What the root user is in the company. */
        ReportedCompanyPosition: "DIRECTOR" | "AUTHORISED_REPRESENTATIVE" | (string & {});
        /**
         * @description Legal form of the company.
         * @enum {string}
         */
        CompanyType: "SOLE_TRADER" | "LLC" | "PUBLIC_LIMITED_COMPANY" | "LIMITED_LIABILITY_PARTNERSHIP" | "NON_PROFIT_ORGANISATION";
        /** @description Legal form of the company. */
        ReportedCompanyType: "SOLE_TRADER" | "LLC" | "PUBLIC_LIMITED_COMPANY" | "LIMITED_LIABILITY_PARTNERSHIP" | "NON_PROFIT_ORGANISATION" | (string & {});
        /**
         * @description Line of business. Deprecated by Weavr.
         * @enum {string}
         */
        Industry: "ACCOUNTING" | "AUDIT" | "FINANCE" | "PUBLIC_SECTOR_ADMINISTRATION" | "ART_ENTERTAINMENT" | "AUTO_AVIATION" | "BANKING_LENDING" | "BUSINESS_CONSULTANCY_LEGAL" | "CONSTRUCTION_REPAIR" | "EDUCATION_PROFESSIONAL_SERVICES" | "INFORMATIONAL_TECHNOLOGIES" | "TOBACCO_ALCOHOL" | "GAMING_GAMBLING" | "MEDICAL_SERVICES" | "MANUFACTURING" | "PR_MARKETING" | "PRECIOUS_GOODS_JEWELRY" | "NON_GOVERNMENTAL_ORGANIZATION" | "INSURANCE_SECURITY" | "RETAIL_WHOLESALE" | "TRAVEL_TOURISM" | "FREELANCER";
        /** @description Line of business. Deprecated by Weavr. */
        ReportedIndustry: "ACCOUNTING" | "AUDIT" | "FINANCE" | "PUBLIC_SECTOR_ADMINISTRATION" | "ART_ENTERTAINMENT" | "AUTO_AVIATION" | "BANKING_LENDING" | "BUSINESS_CONSULTANCY_LEGAL" | "CONSTRUCTION_REPAIR" | "EDUCATION_PROFESSIONAL_SERVICES" | "INFORMATIONAL_TECHNOLOGIES" | "TOBACCO_ALCOHOL" | "GAMING_GAMBLING" | "MEDICAL_SERVICES" | "MANUFACTURING" | "PR_MARKETING" | "PRECIOUS_GOODS_JEWELRY" | "NON_GOVERNMENTAL_ORGANIZATION" | "INSURANCE_SECURITY" | "RETAIL_WHOLESALE" | "TRAVEL_TOURISM" | "FREELANCER" | (string & {});
        /**
         * @description Where the money of a corporate comes from. Deprecated by Weavr.
         * @enum {string}
         */
        CorporateSourceOfFunds: "LABOUR_CONTRACT" | "CIVIL_CONTRACT" | "RENT" | "FUNDS_FROM_OTHER_AUXILIARY_SOURCES" | "SALE_OF_MOVABLE_ASSETS" | "SALE_OF_REAL_ESTATE" | "ORDINARY_BUSINESS_ACTIVITY" | "DIVIDENDS" | "LOAN_FROM_FINANCIAL_INSTITUTIONS_CREDIT_UNIONS" | "LOAN_FROM_THIRD_PARTIES" | "SALE_OF_COMPANY_SHARES_BUSINESS" | "OTHER" | "DONATION" | "INHERITANCE" | "ORIGIN_OF_FUNDS_UNKNOWN";
        /** @description Where the money of a corporate comes from. Deprecated by Weavr. */
        ReportedCorporateSourceOfFunds: "LABOUR_CONTRACT" | "CIVIL_CONTRACT" | "RENT" | "FUNDS_FROM_OTHER_AUXILIARY_SOURCES" | "SALE_OF_MOVABLE_ASSETS" | "SALE_OF_REAL_ESTATE" | "ORDINARY_BUSINESS_ACTIVITY" | "DIVIDENDS" | "LOAN_FROM_FINANCIAL_INSTITUTIONS_CREDIT_UNIONS" | "LOAN_FROM_THIRD_PARTIES" | "SALE_OF_COMPANY_SHARES_BUSINESS" | "OTHER" | "DONATION" | "INHERITANCE" | "ORIGIN_OF_FUNDS_UNKNOWN" | (string & {});
        /** @description Why `createCorporate` was refused. */
        CreateCorporateConflict: {
            /** @description The reason. */
            errorCode?: "PAYMENT_MODEL_CONSTRAINTS_VIOLATED" | "PROFILE_NOT_FOUND" | "PROFILE_INACTIVE" | "ROOT_EMAIL_NOT_UNIQUE" | "COMPANY_NOT_FOUND" | "COMPANY_LOOKUP_FAILED" | "CURRENCY_UNSUPPORTED" | "FEE_GROUP_INVALID" | "COUNTRY_INVALID" | "MOBILE_OR_COUNTRY_CODE_INVALID" | "COUNTRY_UNSUPPORTED" | "ROOT_USER_INACTIVE" | "ROOT_EMAIL_NOT_VERIFIED" | "KYC_APPROVAL_MISSING" | "PROFILE_MISMATCH" | "COMPANY_TYPE_UNSUPPORTED" | "EMAIL_DOMAIN_NOT_ALLOWED" | (string & {});
        };
        /** @description Why `updateCorporate` was refused. */
        UpdateCorporateConflict: {
            /** @description The reason. */
            errorCode?: "FEE_GROUP_INVALID" | "COUNTRY_INVALID" | "EMAIL_NOT_UNIQUE" | "ROOT_USER_ALREADY_VERIFIED" | "COUNTRY_UNSUPPORTED" | "MOBILE_OR_COUNTRY_CODE_INVALID" | "MOBILE_NO_CHANGE_LIMIT_EXCEEDED" | "TOO_FREQUENT_EMAIL_CHANGES" | "EMAIL_DOMAIN_NOT_ALLOWED" | "MOBILE_CHANGE_NOT_ALLOWED" | "UNSUPPORTED_CURRENCY" | "TERMINATION_DATE_IN_PAST" | (string & {});
        };
        /** @description Why `sendCorporateEmailVerificationCode` was refused. */
        SendCorporateEmailVerificationCodeConflict: {
            /** @description The reason. */
            errorCode?: "EMAIL_NOT_FOUND" | "ALREADY_VERIFIED" | "EMAIL_NOT_UNIQUE" | (string & {});
        };
        /** @description Why `verifyCorporateEmail` was refused. */
        VerifyCorporateEmailConflict: {
            /** @description The reason. */
            errorCode?: "VERIFICATION_CODE_INVALID" | "EMAIL_NOT_UNIQUE" | (string & {});
        };
        /** @description Why `startCorporateKyb` was refused. */
        StartCorporateKybConflict: {
            /** @description The reason. */
            errorCode?: "KYB_ALREADY_APPROVED" | "KYB_PERMANENTLY_REJECTED" | "KYB_PENDING_REVIEW" | "EMAIL_UNVERIFIED" | "MANAGED_ONBOARDING_PENDING" | (string & {});
        };
        /** @description A person to register. */
        ConsumerCreate: {
            /** @description Profile of consumers. */
            profileId: components["schemas"]["ProfileId"];
            /** @description Your own label of the consumer. */
            tag?: components["schemas"]["Tag"];
            rootUser: components["schemas"]["ConsumerRootUserCreate"];
            /** @description IP address of the person who registers. */
            ipAddress: string;
            /**
             * @deprecated
             * @description Whether terms were accepted. Was required once.
             */
            acceptedTerms?: boolean;
            /** @description Currency of the consumer, by ISO 4217. Demanded of corporates only. */
            baseCurrency?: components["schemas"]["Currency"];
            /** @description Group of fees. */
            feeGroup?: string;
            /** @deprecated */
            sourceOfFunds?: components["schemas"]["ConsumerSourceOfFunds"];
            /**
             * @deprecated
             * @description Where the money comes from, in words.
             */
            sourceOfFundsOther?: string;
        };
        /** @description The person. */
        ConsumerRootUserCreate: {
            /** @description First name. */
            name: string;
            /** @description Last name. */
            surname: string;
            email: components["schemas"]["Email"];
            mobile: components["schemas"]["Mobile"];
            /** @description Date of birth. */
            dateOfBirth: components["schemas"]["CalendarDate"];
            /** @deprecated */
            occupation?: components["schemas"]["Occupation"];
            address: components["schemas"]["AddressWithCountryRequired"];
            /** @description Place of birth. */
            placeOfBirth?: string;
            /** @description Nationality, by ISO 3166-1 alpha-2. */
            nationality?: components["schemas"]["CountryCode"];
            /** @description Your own label of the user. */
            tag?: components["schemas"]["Tag"];
            locale?: components["schemas"]["UserLocale"];
            brand?: components["schemas"]["Brand"];
        };
        /** @description What to change; all of it is optional. */
        ConsumerUpdate: {
            /** @description Your own label of the consumer. */
            tag?: components["schemas"]["Tag"];
            /** @description First name. */
            name?: components["schemas"]["ShortPersonName"];
            /** @description Last name. */
            surname?: components["schemas"]["ShortPersonName"];
            email?: components["schemas"]["Email"];
            mobile?: components["schemas"]["Mobile"];
            /** @description Date of birth. */
            dateOfBirth?: components["schemas"]["CalendarDate"];
            address?: components["schemas"]["AddressWithCountryRequired"];
            /** @description Group of fees. */
            feeGroup?: string;
            baseCurrency?: components["schemas"]["Currency"];
            /** @deprecated */
            occupation?: components["schemas"]["Occupation"];
            /** @deprecated */
            sourceOfFunds?: components["schemas"]["ConsumerSourceOfFunds"];
            /**
             * @deprecated
             * @description Where the money comes from, in words.
             */
            sourceOfFundsOther?: string;
            /** @description Place of birth. */
            placeOfBirth?: string;
            /** @description Nationality, by ISO 3166-1 alpha-2. */
            nationality?: components["schemas"]["CountryCode"];
            /** @description Not explained. */
            resetMobileCounter?: boolean;
            /** @description Your own label of the root user. */
            userTag?: components["schemas"]["Tag"];
            locale?: components["schemas"]["UserLocale"];
            brand?: components["schemas"]["Brand"];
        };
        /** @description Whom to mail. */
        ConsumerEmailVerificationSend: {
            email: components["schemas"]["Email"];
        };
        /** @description An address and the code that was mailed to it. */
        ConsumerEmailVerify: {
            email: components["schemas"]["Email"];
            verificationCode: components["schemas"]["VerificationCode"];
        };
        /** @description How to start KYC. */
        ConsumerKycStart: {
            /**
             * @deprecated
             * @description How far to verify. Level 1 wants data only and limits what the consumer may do.
             * @enum {string}
             */
            kycLevel?: "KYC_LEVEL_1" | "KYC_LEVEL_2";
            /** @description What to show filled in. Which names there are is not documented. */
            prefillDetails?: components["schemas"]["PrefillDetail"][];
        };
        /** @description One value to show filled in. */
        PrefillDetail: {
            /** @description Which value it is. */
            name?: string;
            /** @description The value. */
            value?: string;
        };
        /** @description A person as an identity. */
        Consumer: {
            /** @description The consumer: an object, not a text. */
            id: components["schemas"]["ReportedIdentityId"];
            profileId: components["schemas"]["ProfileId"];
            /** @description Your own label of the consumer. */
            tag?: components["schemas"]["Tag"];
            rootUser: components["schemas"]["ConsumerRootUser"];
            /**
             * Format: int64
             * @description When it was created, in Unix milliseconds.
             */
            creationTimestamp: number;
            /** @description IP address of the person who registered. */
            ipAddress: string;
            /** @description Whether terms were accepted at creation. */
            acceptedTerms?: boolean;
            baseCurrency?: components["schemas"]["Currency"];
            /** @description Group of fees. */
            feeGroup?: string;
            /** @deprecated */
            sourceOfFunds?: components["schemas"]["ReportedConsumerSourceOfFunds"];
            /**
             * @deprecated
             * @description Where the money comes from, in words.
             */
            sourceOfFundsOther?: string;
        };
        /** @description The person of a consumer. */
        ConsumerRootUser: {
            /** @description The user: an object, not a text. */
            id: components["schemas"]["ReportedIdentityId"];
            /** @description First name. */
            name: string;
            /** @description Last name. */
            surname: string;
            email: components["schemas"]["Email"];
            mobile: components["schemas"]["Mobile"];
            /** @deprecated */
            occupation?: components["schemas"]["ReportedOccupation"];
            /** @description Whether the user may sign in. */
            active: boolean;
            /** @description Whether the e-mail address is confirmed. */
            emailVerified: boolean;
            /** @description Whether the mobile number is confirmed. */
            mobileNumberVerified: boolean;
            /** @description Date of birth. */
            dateOfBirth?: components["schemas"]["CalendarDate"];
            address?: components["schemas"]["AddressWithNoRequiredFields"];
            /** @description Nationality, by ISO 3166-1 alpha-2. */
            nationality?: components["schemas"]["CountryCode"];
            /** @description Place of birth. */
            placeOfBirth?: string;
            /** @description Your own label of the user. */
            tag?: components["schemas"]["Tag"];
            locale?: components["schemas"]["UserLocale"];
            brand?: components["schemas"]["Brand"];
        };
        /** @description What opens the KYC component. */
        ConsumerKycReference: {
            /** @description Give it to the KYC component. */
            reference: string;
            kycLevel: components["schemas"]["KycLevel"];
        };
        /** @description How far KYC is. */
        ConsumerKyc: {
            /** @description The state that counts. */
            fullDueDiligence: components["schemas"]["KyiStatus"];
            kycLevel?: components["schemas"]["KycLevel"];
            /** @description State of a new check that is under way. */
            ongoingFullDueDiligence: components["schemas"]["KyiStatus"];
            /** @description Level of that check. */
            ongoingKycLevel?: components["schemas"]["KycLevel"];
        };
        /** @description Address of a person. */
        AddressWithCountryRequired: {
            /** @description First line. */
            addressLine1?: string;
            /** @description Second line. */
            addressLine2?: string;
            /** @description City. */
            city?: string;
            /** @description Postal code. */
            postCode?: string;
            /** @description State, region or county. */
            state?: string;
            country: components["schemas"]["CountryCode"];
        };
        /** @description Address of a person in an answer. */
        AddressWithNoRequiredFields: {
            /** @description First line. */
            addressLine1?: string;
            /** @description Second line. */
            addressLine2?: string;
            /** @description City. */
            city?: string;
            /** @description Postal code. */
            postCode?: string;
            /** @description State, region or county. */
            state?: string;
            country?: components["schemas"]["CountryCode"];
        };
        /**
         * @description What a consumer does for a living. Deprecated by Weavr.
         * @enum {string}
         */
        Occupation: "ACCOUNTING" | "AUDIT" | "FINANCE" | "PUBLIC_SECTOR_ADMINISTRATION" | "ART_ENTERTAINMENT" | "AUTO_AVIATION" | "BANKING_LENDING" | "BUSINESS_CONSULTANCY_LEGAL" | "CONSTRUCTION_REPAIR" | "EDUCATION_PROFESSIONAL_SERVICES" | "INFORMATIONAL_TECHNOLOGIES" | "TOBACCO_ALCOHOL" | "GAMING_GAMBLING" | "MEDICAL_SERVICES" | "MANUFACTURING" | "PR_MARKETING" | "PRECIOUS_GOODS_JEWELRY" | "NON_GOVERNMENTAL_ORGANIZATION" | "INSURANCE_SECURITY" | "RETAIL_WHOLESALE" | "TRAVEL_TOURISM" | "FREELANCER" | "STUDENT" | "UNEMPLOYED" | "RETIRED" | "OTHER";
        /** @description What a consumer does for a living. Deprecated by Weavr. */
        ReportedOccupation: "ACCOUNTING" | "AUDIT" | "FINANCE" | "PUBLIC_SECTOR_ADMINISTRATION" | "ART_ENTERTAINMENT" | "AUTO_AVIATION" | "BANKING_LENDING" | "BUSINESS_CONSULTANCY_LEGAL" | "CONSTRUCTION_REPAIR" | "EDUCATION_PROFESSIONAL_SERVICES" | "INFORMATIONAL_TECHNOLOGIES" | "TOBACCO_ALCOHOL" | "GAMING_GAMBLING" | "MEDICAL_SERVICES" | "MANUFACTURING" | "PR_MARKETING" | "PRECIOUS_GOODS_JEWELRY" | "NON_GOVERNMENTAL_ORGANIZATION" | "INSURANCE_SECURITY" | "RETAIL_WHOLESALE" | "TRAVEL_TOURISM" | "FREELANCER" | "STUDENT" | "UNEMPLOYED" | "RETIRED" | "OTHER" | (string & {});
        /**
         * @description Where the money of a consumer comes from. Deprecated by Weavr.
         * @enum {string}
         */
        ConsumerSourceOfFunds: "PERSONAL_SAVINGS" | "FAMILY_SAVINGS" | "LABOUR_CONTRACT" | "CIVIL_CONTRACT" | "RENT" | "FUNDS_FROM_OTHER_AUXILIARY_SOURCES" | "SALE_OF_MOVABLE_ASSETS" | "SALE_OF_REAL_ESTATE" | "ORDINARY_BUSINESS_ACTIVITY" | "DIVIDENDS" | "LOAN_FROM_FINANCIAL_INSTITUTIONS_CREDIT_UNIONS" | "LOAN_FROM_THIRD_PARTIES" | "INHERITANCE" | "SALE_OF_COMPANY_SHARES_BUSINESS" | "OTHER";
        /** @description Where the money of a consumer comes from. Deprecated by Weavr. */
        ReportedConsumerSourceOfFunds: "PERSONAL_SAVINGS" | "FAMILY_SAVINGS" | "LABOUR_CONTRACT" | "CIVIL_CONTRACT" | "RENT" | "FUNDS_FROM_OTHER_AUXILIARY_SOURCES" | "SALE_OF_MOVABLE_ASSETS" | "SALE_OF_REAL_ESTATE" | "ORDINARY_BUSINESS_ACTIVITY" | "DIVIDENDS" | "LOAN_FROM_FINANCIAL_INSTITUTIONS_CREDIT_UNIONS" | "LOAN_FROM_THIRD_PARTIES" | "INHERITANCE" | "SALE_OF_COMPANY_SHARES_BUSINESS" | "OTHER" | (string & {});
        /** @description Why `createConsumer` was refused. */
        CreateConsumerConflict: {
            /** @description The reason. */
            errorCode?: "PAYMENT_MODEL_CONSTRAINTS_VIOLATED" | "PROFILE_NOT_FOUND" | "PROFILE_INACTIVE" | "ROOT_EMAIL_NOT_UNIQUE" | "CURRENCY_UNSUPPORTED" | "FEE_GROUP_INVALID" | "COUNTRY_INVALID" | "MOBILE_OR_COUNTRY_CODE_INVALID" | "COUNTRY_UNSUPPORTED" | "EMAIL_DOMAIN_NOT_ALLOWED" | "CONSUMER_ALREADY_EXISTS" | (string & {});
        };
        /** @description Why `updateConsumer` was refused. */
        UpdateConsumerConflict: {
            /** @description The reason. */
            errorCode?: "FEE_GROUP_INVALID" | "COUNTRY_INVALID" | "CONSUMER_VERIFIED" | "EMAIL_NOT_UNIQUE" | "MOBILE_OR_COUNTRY_CODE_INVALID" | "COUNTRY_UNSUPPORTED" | "MOBILE_NO_CHANGE_LIMIT_EXCEEDED" | "TOO_FREQUENT_EMAIL_CHANGES" | "EMAIL_DOMAIN_NOT_ALLOWED" | "MOBILE_CHANGE_NOT_ALLOWED" | "TERMINATION_DATE_IN_PAST" | (string & {});
        };
        /** @description Why `sendConsumerEmailVerificationCode` was refused. */
        SendConsumerEmailVerificationCodeConflict: {
            /** @description The reason. */
            errorCode?: "EMAIL_NOT_FOUND" | "ALREADY_VERIFIED" | "EMAIL_NOT_UNIQUE" | (string & {});
        };
        /** @description Why `verifyConsumerEmail` was refused. */
        VerifyConsumerEmailConflict: {
            /** @description The reason. */
            errorCode?: "VERIFICATION_CODE_INVALID" | "EMAIL_NOT_UNIQUE" | (string & {});
        };
        /** @description Why `startConsumerKyc` was refused. */
        StartConsumerKycConflict: {
            /** @description The reason. */
            errorCode?: "KYC_ALREADY_APPROVED" | "KYC_PENDING_REVIEW" | "KYC_REJECTED" | "EMAIL_UNVERIFIED" | (string & {});
        };
        /** @description An account to open. */
        ManagedAccountCreate: {
            /** @description Profile of accounts. */
            profileId: components["schemas"]["ProfileId"];
            /** @description Name of the account. */
            friendlyName: string;
            /** @description Currency of the account, by ISO 4217. */
            currency: components["schemas"]["Currency"];
            /** @description Your own label of the account. */
            tag?: components["schemas"]["Tag"];
            lowBalanceThreshold?: components["schemas"]["AccountLowBalanceThreshold"];
        };
        /** @description What to change; all of it is optional. */
        ManagedAccountUpdate: {
            /** @description Your own label of the account. */
            tag?: components["schemas"]["Tag"];
            /** @description Name of the account. */
            friendlyName?: string;
            lowBalanceThreshold?: components["schemas"]["AccountLowBalanceThreshold"];
            /** @description True takes the threshold away. Ignored beside a new threshold. */
            clearLowBalanceThreshold?: boolean;
        };
        /** @description An account. */
        ManagedAccount: {
            id: components["schemas"]["Id"];
            profileId: components["schemas"]["ProfileId"];
            /** @description Your own label of the account. */
            tag?: components["schemas"]["Tag"];
            /** @description Name of the account. */
            friendlyName: string;
            currency: components["schemas"]["Currency"];
            balances: components["schemas"]["ManagedInstrumentBalance"];
            state: components["schemas"]["ManagedInstrumentState"];
            /**
             * Format: int64
             * @description When it was opened, in Unix milliseconds.
             */
            creationTimestamp: number;
            lowBalanceThreshold?: components["schemas"]["AccountLowBalanceThreshold"];
        };
        /** @description A page of accounts. */
        ManagedAccountList: {
            /** @description The accounts. */
            accounts?: components["schemas"]["ManagedAccount"][];
            /**
             * Format: int32
             * @description How many accounts there are on all pages.
             */
            count?: number;
            /**
             * Format: int32
             * @description How many are on this page, 100 at most.
             */
            responseCount?: number;
        };
        /** @description What an instrument holds. */
        ManagedInstrumentBalance: {
            /**
             * Format: int64
             * @description What may be spent, in minor units.
             */
            availableBalance?: number;
            /**
             * Format: int64
             * @description What is there, in minor units.
             */
            actualBalance?: number;
        };
        /** @description State of an instrument: an object, whose `state` is the word. */
        ManagedInstrumentState: {
            state: components["schemas"]["InstrumentState"];
            blockedReason?: components["schemas"]["BlockedReason"];
            destroyedReason?: components["schemas"]["DestroyedReason"];
        };
        /** @description Bank details of an account. */
        ManagedAccountIBAN: {
            /** @description Whether there are bank details. */
            state: "UNALLOCATED" | "PENDING_ALLOCATION" | "ALLOCATED" | (string & {});
            /** @description The bank details, as many as there are ways to pay in. */
            bankAccountDetails: components["schemas"]["BankAccountDetails"][];
        };
        /** @description One way to pay in. */
        BankAccountDetails: {
            /** @description Who is paid. */
            beneficiaryNameAndSurname: string;
            /** @description Name of the bank. */
            beneficiaryBank: string;
            /** @description Address of the bank. */
            beneficiaryBankAddress: string;
            /** @description Demanded by Weavr's schema, which does not define it; no value is known. */
            type: string;
            /** @description What a payer has to quote. */
            paymentReference?: string;
            /** @description The account as a bank knows it. */
            details: components["schemas"]["IBANDetails"] | components["schemas"]["FasterPaymentsBankDetailsOrBACSBankDetails"] | components["schemas"]["SwiftBankDetails"];
        };
        /** @description An account that is reached over SWIFT. */
        SwiftBankDetails: {
            /** @description The IBAN. */
            iban: string;
            /** @description BIC of the bank. */
            code: string;
        };
        /**
         * Format: int64
         * @description Balance, in minor units, below which a webhook is sent.
         */
        AccountLowBalanceThreshold: number;
        /** @description State of an instrument. */
        InstrumentState: "ACTIVE" | "BLOCKED" | "DESTROYED" | "NOT_ENABLED" | (string & {});
        /** @description Who or what blocked an instrument. */
        BlockedReason: "USER" | "SYSTEM" | "LOST" | "SINGLE_SPEND" | (string & {});
        /** @description Why an instrument was destroyed. */
        DestroyedReason: "SYSTEM" | "USER" | "LOST" | "STOLEN" | "EXPIRED" | "COMPROMISED" | "SINGLE_SPEND" | (string & {});
        /** @description Why `createManagedAccount` was refused. */
        CreateManagedAccountConflict: {
            /** @description The reason. */
            errorCode?: "PROFILE_NOT_FOUND" | "PROFILE_INACTIVE" | "MODEL_CONSTRAINTS_VIOLATED" | "CURRENCY_NOT_SUPPORTED_BY_PROFILE" | "PROVIDER_NOT_SUPPORTED_BY_PROFILE" | "INSTRUMENT_NOT_FOUND" | "OWNER_IDENTITY_NOT_VERIFIED" | "IDENTITY_LIMITS_EXCEEDED" | "PROGRAMME_LIMITS_EXCEEDED" | "INNOVATOR_LIMITS_EXCEEDED" | "SYSTEM_LIMITS_EXCEEDED" | (string & {});
        };
        /** @description Why `assignManagedAccountIban` was refused. */
        AssignManagedAccountIbanConflict: {
            /** @description The reason. */
            errorCode?: "INSTRUMENT_ALREADY_UPGRADED_TO_IBAN" | "INSTRUMENT_IS_NOT_ACTIVE" | "IBAN_ALLOCATION_EXCEEDED" | "IBAN_NOT_SUPPORTED" | "IBAN_ALREADY_REQUESTED" | "OWNER_NOT_VERIFIED" | (string & {});
        };
        /** @description Why `blockManagedAccount` was refused. */
        BlockManagedAccountConflict: {
            /** @description The reason. */
            errorCode?: "INSTRUMENT_INACTIVE" | "INSTRUMENT_ALREADY_BLOCKED" | "INSTRUMENT_DESTROYED" | (string & {});
        };
        /** @description Why `unblockManagedAccount` was refused. */
        UnblockManagedAccountConflict: {
            /** @description The reason. */
            errorCode?: "INSTRUMENT_INACTIVE" | "INSTRUMENT_NOT_BLOCKED" | "INSTRUMENT_DESTROYED" | (string & {});
        };
        /** @description Why `removeManagedAccount` was refused. */
        RemoveManagedAccountConflict: {
            /** @description The reason. */
            errorCode?: "BALANCE_NOT_ZERO" | "INSTRUMENT_ALREADY_REMOVED" | "INSTRUMENT_HAS_PENDING_ACTIONS" | "INSTRUMENT_HAS_LINKED_CARDS" | (string & {});
        };
        /** @description Money to move. */
        TransferCreate: {
            /** @description Profile of transfers. */
            profileId: components["schemas"]["ProfileId"];
            /** @description Your own label of the transfer. */
            tag?: components["schemas"]["Tag"];
            /** @description Where the money comes from. */
            source: components["schemas"]["InstrumentId"];
            description?: components["schemas"]["TransferDescription"];
            /** @description Where the money goes. */
            destination: components["schemas"]["InstrumentId"];
            /** @description What arrives, without fees. */
            destinationAmount: components["schemas"]["CurrencyAmount"];
            scheduledTimestamp?: components["schemas"]["ScheduledTimestamp"];
        };
        /** @description Transfers to cancel. */
        TransferCancel: {
            /** @description The transfers. */
            cancellations: components["schemas"]["TransactionCancelRequest"][];
        };
        /** @description A transaction to cancel. */
        TransactionCancelRequest: {
            id: components["schemas"]["Id"];
            cancellationReason?: components["schemas"]["TransactionCancellationReason"];
        };
        /** @description Names an account or a card in a request. The one of an answer fits. */
        InstrumentId: {
            id: components["schemas"]["Id"];
            /** @description Kind of the instrument. */
            type: "managed_cards" | "managed_accounts" | (string & {});
        };
        /** @description Money. */
        CurrencyAmount: {
            currency: components["schemas"]["Currency"];
            /**
             * Format: int64
             * @description In minor units: 1000 in EUR are 10.00 euros.
             */
            amount: number;
        };
        /** @description A movement of money between instruments of one identity. */
        Transfer: {
            id: components["schemas"]["Id"];
            profileId: components["schemas"]["ProfileId"];
            /** @description Your own label of the transfer. */
            tag?: components["schemas"]["Tag"];
            /** @description Where the money comes from. */
            source: components["schemas"]["ReportedInstrumentId"];
            /** @description Where the money goes. */
            destination: components["schemas"]["ReportedInstrumentId"];
            /** @description What arrives. */
            destinationAmount: components["schemas"]["CurrencyAmount"];
            description?: components["schemas"]["TransferDescription"];
            state: components["schemas"]["TransactionState"];
            /**
             * Format: int64
             * @description When it was created, in Unix milliseconds.
             */
            creationTimestamp: number;
            scheduledTimestamp?: components["schemas"]["ScheduledTimestamp"];
            executionTimestamp?: components["schemas"]["ExecutionTimestamp"];
            cancellationReason?: components["schemas"]["TransactionCancellationReason"];
        };
        /** @description A page of transfers. */
        TransferList: {
            /** @description The transfers, in spite of the singular. */
            transfer?: components["schemas"]["Transfer"][];
            /**
             * Format: int32
             * @description How many transfers there are on all pages.
             */
            count?: number;
            /**
             * Format: int32
             * @description How many are on this page, 100 at most.
             */
            responseCount?: number;
        };
        /** @description What became of transfers that were to be cancelled. */
        TransferCancelled: {
            /** @description Each with its outcome. */
            cancellations: components["schemas"]["TransactionCancelResponse"][];
        };
        /** @description What became of a transaction that was to be cancelled. */
        TransactionCancelResponse: {
            id: components["schemas"]["Id"];
            /** @description Whether it was cancelled. */
            state: "SUCCESS" | "ERROR" | (string & {});
            /** @description Why not. May stand beside `ERROR`. */
            errorCode?: "GENERIC" | "TRANSACTION_NOT_SCHEDULED" | "FORBIDDEN" | "NOT_FOUND" | (string & {});
        };
        /** @description Names an account or a card in an answer. */
        ReportedInstrumentId: {
            id: components["schemas"]["Id"];
            type: components["schemas"]["ReportedInstrumentType"];
        };
        /** @description What the transfer is for. */
        TransferDescription: string;
        /** @description When to run it, in Unix milliseconds as text. Without it, at once. */
        ScheduledTimestamp: string;
        /** @description When it ran, in Unix milliseconds as text. */
        ExecutionTimestamp: string;
        /** @description Why it is cancelled, in words. */
        TransactionCancellationReason: string;
        /**
         * @description Kind of an instrument.
         * @enum {string}
         */
        InstrumentType: "managed_cards" | "managed_accounts";
        /** @description Kind of an instrument. */
        ReportedInstrumentType: "managed_cards" | "managed_accounts" | (string & {});
        /** @description How far a transaction is. */
        TransactionState: "INITIALISED" | "COMPLETED" | "REJECTED" | "FAILED" | "PENDING" | "SCHEDULED" | "CANCELLED" | (string & {});
        /** @description Why `createTransfer` was refused. */
        CreateTransferConflict: {
            /** @description The reason. */
            errorCode?: "PROFILE_INACTIVE" | "MODEL_CONSTRAINTS_VIOLATED" | "INTERCEPTOR_DENIED_TRANSACTION" | "INSTRUMENT_DENIED_TRANSACTION" | "SOURCE_INSTRUMENT_DESTROYED" | "DESTINATION_INSTRUMENT_DESTROYED" | "FOREX_TRADE_DENIED_TRANSACTION" | "CURRENCY_MISMATCH" | "SOURCE_INSTRUMENT_BLOCKED" | "DESTINATION_INSTRUMENT_BLOCKED" | "FUNDS_INSUFFICIENT" | "AMOUNT_INVALID" | "SOURCE_NOT_FOUND" | "DESTINATION_NOT_FOUND" | "FEE_NOT_CONFIGURED_FOR_CURRENCY" | "DESTINATION_LIMIT_EXCEEDED" | "SOURCE_CANNOT_BE_DEBIT_MODE_CARD" | "DESTINATION_CANNOT_BE_DEBIT_MODE_CARD" | "TRANSFER_BETWEEN_INSTRUMENTS_UNSUPPORTED" | "SOURCE_AND_DESTINATION_MUST_BE_DIFFERENT" | "SCHEDULED_TIMESTAMP_INVALID" | (string & {});
        };
        /** @description What the simulator says of a challenge that it was to end. */
        SimulatedChallenge: {
            /** @description The outcome. Which of the three calls answers which is not documented. */
            code: "COMPLETED" | "DENIED" | (string & {});
        };
        /** @description What the simulator could not use in a request. */
        SimulatorBadRequest: {
            /** @description What went wrong. May repeat input. */
            message?: string;
            /** @description Where it went wrong. */
            validation?: {
                /** @description Whether anything is at fault. */
                invalid?: boolean;
                /** @description The fields at fault. */
                fields?: components["schemas"]["SimulatorInvalidField"][];
            };
        };
        /** @description A field that breaks rules. */
        SimulatorInvalidField: {
            /** @description Name of the field. */
            name?: string;
            /** @description The rules that it breaks. */
            errors?: components["schemas"]["SimulatorFieldError"][];
        };
        /** @description One rule that a field breaks. */
        SimulatorFieldError: {
            type?: components["schemas"]["FieldRule"];
            /** @description What the rule is about, such as a pattern. */
            params?: string[];
        };
        /** @description A failure of the simulator. */
        SimulatorError: {
            /** @description What went wrong. May repeat input. */
            message?: string;
        };
        /** @description Whom to act for. */
        BackofficeAccessTokenRequest: {
            identity: components["schemas"]["IdentityId"];
            /** @description A leftover that nothing explains. Leave it out. */
            temp?: components["schemas"]["IdentityId"];
        };
        /** @description A token of the back office. */
        BackofficeAccessToken: {
            /** @description The token: an object, whose `token` is the text. */
            token?: {
                /** @description Send it as bearer token. */
                token?: string;
            };
            identity?: components["schemas"]["ReportedIdentityId"];
            credentials?: components["schemas"]["CredentialId"];
        };
        /** @description What the back office could not use in a request. It has `validationErrors` where the rest of the API has `syntaxErrors`. */
        BackofficeBadRequest: {
            /** @description What went wrong. May repeat input. */
            message?: string;
            /** @description The fields at fault. */
            validationErrors?: components["schemas"]["BackofficeInvalidField"][];
        };
        /** @description One field that breaks a rule. */
        BackofficeInvalidField: {
            /** @description Name of the field. */
            fieldName?: string;
            /** @description What is wrong with it. May repeat input. */
            message?: string;
            /** @description The rule that it breaks. */
            error?: "MUST_BE_FALSE" | "MUST_BE_TRUE" | "AT_MOST" | "AT_LEAST" | "FUTURE" | "FUTURE_OR_PRESENT" | "PAST" | "PAST_OR_PRESENT" | "LESS_THAN_ZERO" | "LESS_THAN_OR_EQUAL_TO_ZERO" | "GREATER_THAN_ZERO" | "GREATER_THAN_OR_EQUAL_TO_ZERO" | "HAS_TEXT" | "REQUIRED" | "REGEX" | "RANGE" | "IN" | "NOT_IN" | "NOT_EMPTY" | "ALL_OR_NONE" | "MUST_BE_EMPTY" | "DEPENDS_ON" | "INVALID_TYPE_OR_VALUE" | "INVALID_REQUEST" | (string & {});
            /** @description What the rule is about, such as a pattern. */
            params?: string[];
            /** @description What was sent. */
            invalidValue?: string[];
        };
        /** @description Why `requestBackofficeAccessToken` was refused. */
        RequestBackofficeAccessTokenConflict: {
            /** @description The reason. */
            errorCode?: "UNRESOLVED_IDENTITY" | "ALREADY_IMPERSONATED" | (string & {});
        };
        /** @description How the KYB of a corporate stands. No member is certain. */
        KybEvent: {
            corporateId?: components["schemas"]["Id"];
            /** @description E-mail address of the root user. */
            corporateEmail?: string;
            /** @description How it stands. */
            status?: components["schemas"]["KyiEventStatus"];
            /** @description What is wrong, while it can still be put right. */
            details?: components["schemas"]["CorporateKybFailureReason"][];
            /** @description What to tell the user. */
            rejectionComment?: string;
            /** @description How the check that is under way stands. */
            ongoingStatus?: components["schemas"]["KyiEventStatus"];
        };
        /** @description How the KYC of a consumer stands. No member is certain. */
        KycEvent: {
            consumerId?: components["schemas"]["Id"];
            /** @description E-mail address of the consumer. */
            consumerEmail?: string;
            /** @description How it stands. */
            status?: components["schemas"]["KyiEventStatus"];
            /** @description What is wrong. */
            details?: components["schemas"]["KycRejectionReason"][];
            /** @description What to tell the user. */
            rejectionComment?: string;
            /**
             * @deprecated
             * @description The level that was reached.
             */
            kycLevel?: components["schemas"]["KycLevel"];
            /** @description How the check that is under way stands. */
            ongoingStatus?: components["schemas"]["KyiEventStatus"];
            /**
             * @deprecated
             * @description The level that is under way.
             */
            ongoingKycLevel?: components["schemas"]["KycLevel"];
            /** @description When it happened. Milliseconds since 1970, as text. */
            eventTimestamp?: string;
            additionalInformation?: components["schemas"]["DocumentExpiry"];
        };
        /** @description Comes with warnings of documents that run out. */
        DocumentExpiry: {
            /** @description When the document runs out. Milliseconds since 1970, as text. */
            documentExpiryDate?: string;
            /** @description When the identity is restricted for it. Milliseconds since 1970, as text. */
            identityRestrictionDate?: string;
        };
        /** @description What has changed about a director or owner. No member is certain. */
        BeneficiaryVerifiedEvent: {
            /** @description What has changed. */
            event?: components["schemas"]["BeneficiaryEventType"][];
            /** @description What is wrong. */
            eventDetails?: components["schemas"]["CorporateKybFailureReason"][];
            additionalInformation?: components["schemas"]["BeneficiaryInformation"];
            /** @description What to tell the user. */
            rejectionComment?: string;
        };
        /** @description Who it is about. */
        BeneficiaryInformation: {
            corporateId?: components["schemas"]["Id"];
            /** @description Name of the corporate. */
            corporateName?: string;
            /** @description E-mail address of the root user. */
            rootUserEmail?: string;
            /** @description How the KYB of the corporate stands. */
            kybStatus?: components["schemas"]["KyiEventStatus"];
            beneficiary?: components["schemas"]["KybBeneficiary"];
            /** @description When the document runs out. Milliseconds since 1970, as text. */
            documentExpiryDate?: string;
            /** @description When the identity is restricted for it. Milliseconds since 1970, as text. */
            identityRestrictionDate?: string;
        };
        /** @description A director, owner or other beneficiary. */
        KybBeneficiary: {
            type?: components["schemas"]["BeneficiaryType"];
            /** @description First name. */
            firstName?: string;
            /** @description Middle name. */
            middleName?: string;
            /** @description Last name. */
            lastName?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description How the KYC of the person stands. */
            status?: components["schemas"]["KyiEventStatus"];
            /** @description How the check that is under way stands. */
            ongoingKybStatus?: components["schemas"]["KyiEventStatus"];
        };
        /** @description An identity was activated. */
        IdentityActivatedEvent: {
            actionDoneBy: components["schemas"]["ActionDoneBy"];
            /** @description E-mail address of the root user. */
            emailAddress: string;
        };
        /** @description An identity or a user was deactivated. */
        IdentityDeactivatedEvent: {
            actionDoneBy: components["schemas"]["ActionDoneBy"];
            /** @description E-mail address of the root user, or of the user. */
            emailAddress: string;
            reasonCode: components["schemas"]["IdentityDeactivatedReasonCode"];
        };
        /** @description What the user made of it. */
        ChallengeOutcome: "VERIFIED" | "DECLINED" | "EXPIRED" | (string & {});
        /** @description A login. */
        LoginEvent: {
            /** @description Who. */
            credential: components["schemas"]["CredentialId"];
            /** @description For which identity. */
            identity?: components["schemas"]["StringWrappedTypeId"];
            /** @description How: by password, auth token or access token. The words are not documented. */
            type: string;
            status: components["schemas"]["ChallengeOutcome"];
            /** @description When it was sent. Milliseconds since 1970, as text. */
            publishedTimestamp: string;
        };
        /** @description A step-up. */
        StepupEvent: {
            /** @description Who. */
            credential: components["schemas"]["CredentialId"];
            /** @description For which identity. */
            identity: components["schemas"]["StringWrappedTypeId"];
            challengeId: components["schemas"]["Id"];
            /** @description How. The words are not documented. */
            type: string;
            status: components["schemas"]["ChallengeOutcome"];
            /** @description When it was sent. Milliseconds since 1970, as text. */
            publishedTimestamp: string;
            /** @description The stepped-up token, if it brings one. */
            authToken?: string;
        };
        /** @description The enrolment of a device. */
        EnrolmentEvent: {
            /** @description Whose device. */
            credentialId: components["schemas"]["CredentialId"];
            /** @description How. The words are not documented. */
            type: string;
            /** @description `INACTIVE`: it was refused. */
            status: "ACTIVE" | "INACTIVE" | (string & {});
            /** @description When it was sent. Milliseconds since 1970, as text. */
            publishedTimestamp: string;
        };
        /** @description What has happened to a linked bank account. */
        LinkedAccountEvent: {
            linkedAccount: components["schemas"]["LinkedAccount"];
            /** @description When it was sent. Milliseconds since 1970, as text. */
            publishedTimestamp: string;
            /** @description What has happened. */
            eventType: "PENDING_VERIFICATION" | "VERIFIED" | "BLOCKED" | "UNBLOCKED" | "REMOVED" | "REJECTED" | (string & {});
        };
        /** @description An account at another bank that belongs to the identity. */
        LinkedAccount: {
            id: components["schemas"]["Id"];
            profileId: components["schemas"]["ProfileId"];
            tag?: components["schemas"]["Tag"];
            /** @description Your name for the account. */
            friendlyName?: string;
            /** @description Name of the holder. */
            name: string;
            /** @description Kind of the account. */
            type?: "BUSINESS" | "PERSONAL" | (string & {});
            currency?: components["schemas"]["Currency"];
            /** @description Where the account is. */
            country: components["schemas"]["CountryCode"];
            /** @description Which account it is. */
            accountReference?: components["schemas"]["FasterPaymentsBankDetailsOrBACSBankDetails"] | components["schemas"]["IBANDetails"] | components["schemas"]["AccountDescriptor"];
            /** @description How the account stands. */
            state: "PENDING_VERIFICATION" | "BLOCKED" | "ACTIVE" | "REJECTED" | "REMOVED" | (string & {});
            /**
             * Format: int64
             * @description When it was declared. Milliseconds since 1970, as a number here.
             */
            creationTimestamp?: number;
            /** @description The identity. */
            owner?: components["schemas"]["StringWrappedTypeId"];
        };
        /** @description A bank account in words. */
        AccountDescriptor: {
            /** @description The account. */
            accountDescriptor: string;
        };
        /** @description How a bulk process has ended. No member is certain. */
        BulkProcessProgressEvent: {
            /** @description Id of the process. */
            bulkId?: string;
            /** @description How the process stands. */
            status?: "RUNNING" | "PARTIALLY_COMPLETED" | "COMPLETED" | "FAILED" | "PAUSED" | "CANCELLED" | (string & {});
            /** @description How many operations it has. */
            submittedItemsCount?: number;
            /** @description How many of them stand how. */
            operationStatusCounts?: components["schemas"]["BulkOperationCount"][];
        };
        /** @description Operations of a process that stand alike. */
        BulkOperationCount: {
            /** @description How they stand. */
            status?: "SUBMITTED" | "RUNNING" | "COMPLETED" | "FAILED" | "CANCELLED" | (string & {});
            /** @description How many they are. */
            count?: number;
        };
        /** @description Names an identity. */
        StringWrappedTypeId: {
            /** @description Kind of the identity. */
            type: string;
            id: components["schemas"]["Id"];
        };
        /** @description How a KYB or KYC stands, in webhooks: the words of the status calls, and `UNDEFINED`. */
        KyiEventStatus: "UNDEFINED" | "NOT_STARTED" | "INITIATED" | "PENDING_REVIEW" | "APPROVED" | "REJECTED" | (string & {});
        /** @description What is wrong in a KYB. */
        CorporateKybFailureReason: "UNDEFINED_REQUIRED_INTERVENTION" | "DOCUMENTS_UNSATISFACTORY" | "SUPPLIED_DATA_AND_DOCUMENTS_MISMATCH" | "LANGUAGE_IN_DOCUMENTS_UNSUPPORTED" | "SELFIE_UNSATISFACTORY" | "SELFIE_AND_DOCUMENTS_MISMATCH" | "CORPORATE_DETAILS_UNSATISFACTORY" | "BENEFICIARY_DETAILS_UNSATISFACTORY" | "REPRESENTATIVE_DETAILS_UNSATISFACTORY" | "OTHER" | "ROOT_USER_UNMATCHED_TO_DIRECTOR_OR_REPRESENTATIVE" | "UNSUPPORTED_COUNTRY" | "EXPIRED_KYC_DOCUMENTS" | (string & {});
        /** @description What is wrong in a KYC. */
        KycRejectionReason: "UNDEFINED_KYC_FAILURE_REASON" | "DOCUMENTS_UNSATISFACTORY" | "SUPPLIED_DATA_AND_DOCUMENTS_MISMATCH" | "LANGUAGE_IN_DOCUMENTS_UNSUPPORTED" | "SELFIE_UNSATISFACTORY" | "SELFIE_AND_DOCUMENTS_MISMATCH" | "OTHER" | "UNSUPPORTED_COUNTRY" | "PEP_STATUS" | "REJECTED_DUPLICATE" | "EXPIRED_KYC_DOCUMENTS" | (string & {});
        /** @description What has changed about a beneficiary. */
        BeneficiaryEventType: "STATUS_UPDATED" | "BENEFICIARY_TYPE_UPDATED" | "FIRST_NAME_UPDATED" | "MIDDLE_NAME_UPDATED" | "LAST_NAME_UPDATED" | "EMAIL_UPDATED" | (string & {});
        /** @description Kind of a beneficiary. */
        BeneficiaryType: "UNDEFINED_BENEFICIARY_TYPE" | "UBO" | "DIRECTOR" | "UNKNOWN" | "SHAREHOLDER" | "PARTNER" | "OTHER_DIRECTOR" | (string & {});
        /** @description Who did it; `INNOVATOR` is you. */
        ActionDoneBy: "UNDEFINED" | "ADMIN" | "INNOVATOR" | (string & {});
        /** @description Why it was deactivated. */
        IdentityDeactivatedReasonCode: "UNDEFINED_REASON" | "ACCOUNT_REVIEW" | "ACCOUNT_SECURITY" | "TEMPORARY" | "ACCOUNT_CLOSURE" | "ACCOUNT_ABANDONED" | (string & {});
    };
    responses: {
        /** @description Weavr could not use the request; `syntaxErrors` says which fields. */
        BadRequest: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Invalid request",
                 *       "syntaxErrors": {
                 *         "invalidFields": [
                 *           {
                 *             "fieldName": "email",
                 *             "error": "REGEX",
                 *             "params": [
                 *               "^.+@.+$"
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["BadRequest"];
            };
        };
        /** @description Key or token is missing, no good or past its time. There is no body. */
        Unauthorized: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The user may not do this; `errorCode` says why, where Weavr sends it. */
        Forbidden: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errorCode": "INSUFFICIENT_PERMISSIONS"
                 *     }
                 */
                "application/json": components["schemas"]["Forbidden"];
            };
        };
        /** @description The token is not stepped up. */
        UserForbidden: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errorCode": "STEP_UP_REQUIRED"
                 *     }
                 */
                "application/json": components["schemas"]["Forbidden"];
            };
        };
        /** @description The token is not stepped up, is not an access token, or its user lacks the permission. */
        InstrumentForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Forbidden"];
            };
        };
        /** @description Refused. There is no body. */
        ForbiddenWithoutBody: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description What was asked for does not exist. */
        NotFound: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "NOT_FOUND",
                 *       "message": "There is nothing here"
                 *     }
                 */
                "application/json": components["schemas"]["DefaultError"];
            };
        };
        /** @description The token is not known. */
        NotFoundToken: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errorCode": "TOKEN_NOT_FOUND"
                 *     }
                 */
                "application/json": components["schemas"]["TokenProblem"];
            };
        };
        /** @description Weavr cannot challenge here. */
        MethodNotAllowed: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "METHOD_NOT_ALLOWED",
                 *       "message": "This cannot be challenged"
                 *     }
                 */
                "application/json": components["schemas"]["DefaultError"];
            };
        };
        /** @description The token is past its time. */
        TokenExpired: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errorCode": "TOKEN_EXPIRED"
                 *     }
                 */
                "application/json": components["schemas"]["TokenProblem"];
            };
        };
        /** @description Locked for 30 minutes after repeated bad logins. There is no body. */
        Locked: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Too many requests; the default is 100 a minute, 1,000 an hour and 10,000 a day. There is no body. */
        TooManyRequests: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                /**
                 * @description The limit that was hit, then each one in force with its window in seconds.
                 * @example 20, 10;w=60, 20;w=3600, 200;w=86400
                 */
                "x-ratelimit-limit"?: string;
                /**
                 * @description Seconds until the window ends.
                 * @example 38
                 */
                "x-ratelimit-reset"?: number;
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Weavr failed. There is no body. */
        InternalServerError: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Weavr is down for the moment. There is no body. */
        ServiceUnavailable: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Anything else that went wrong. */
        Error: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "UNEXPECTED",
                 *       "message": "Something went wrong"
                 *     }
                 */
                "application/json": components["schemas"]["DefaultError"];
            };
        };
        /** @description The simulator could not use the request. */
        SimulatorBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Invalid request",
                 *       "validation": {
                 *         "invalid": true,
                 *         "fields": [
                 *           {
                 *             "name": "challenge_id",
                 *             "errors": [
                 *               {
                 *                 "type": "REQUIRED",
                 *                 "params": []
                 *               }
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SimulatorBadRequest"];
            };
        };
        /** @description Anything else that went wrong. */
        SimulatorError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Something went wrong"
                 *     }
                 */
                "application/json": components["schemas"]["SimulatorError"];
            };
        };
        /** @description The back office could not use the request; `validationErrors` says which fields. */
        BackofficeBadRequest: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Invalid request",
                 *       "validationErrors": [
                 *         {
                 *           "fieldName": "identity",
                 *           "error": "REQUIRED",
                 *           "params": []
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BackofficeBadRequest"];
            };
        };
        /** @description Taken. After 408, 409, 425 or any 5XX Weavr tries again, up to five times, 10 seconds later at first and then after six times as long each. The deadline for an answer is not documented. */
        WebhookTaken: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
         * @example 5f0f7c52-7d1e-4c0b-9a5e-3b1f6d2c8e40
         */
        IdempotencyRef: string;
        /**
         * @description How many entries to pass over.
         * @example 0
         */
        Offset: number;
        /**
         * @description How many entries a page may hold. What holds without it is not documented.
         * @example 20
         */
        Limit: number;
        /**
         * @description Id of the user. Of a root user it is the inner one, `rootUser.id.id`.
         * @example 110294873366102016
         */
        UserId: components["schemas"]["UserId"];
        /**
         * @description How the code travels.
         * @example SMS
         */
        OtpChannel: components["schemas"]["SCAOtpChannel"];
        /**
         * @description Who shows the prompt.
         * @example BIOMETRIC
         */
        PushChannel: components["schemas"]["SCAPushChannel"];
        /**
         * @description Id of the account.
         * @example 110301120048562176
         */
        ManagedAccountId: components["schemas"]["Id"];
        /**
         * @description Your name for this call, to find it again.
         * @example 4f2f3b0a-0b8e-4a53-8f43-7d9c1e6b2a10
         */
        CallRef: string;
        /**
         * @description Id of the user's credentials. The simulator reads a 64-bit number; it is text here, as JavaScript's numbers are not exact that far.
         * @example 110294861002349568
         */
        CredentialsId: string;
        /**
         * @description Id of the challenge. The simulator reads a 64-bit number; it is text here, as JavaScript's numbers are not exact that far.
         * @example 110295001277890560
         */
        ChallengeId: string;
        /**
         * @description Name of the delivery: the same one again is a duplicate.
         * @example d1f4c7a0-3b52-4e68-9a11-60c8e5f2b7d3
         */
        WebhookCallRef: string;
        /**
         * @description Weavr's name for the delivery.
         * @example d1f4c7a0-3b52-4e68-9a11-60c8e5f2b7d3
         */
        WebhookRequestRef: string;
        /**
         * @description When it was sent, in milliseconds since 1970.
         * @example 1795219200000
         */
        WebhookPublishedTimestamp: number;
        /**
         * @description HMAC-SHA256 in base64 over `call-ref`, the body as it came and `published-timestamp`, joined without anything between. The key is the API key; of several API clients, that of the oldest.
         * @example QkFTRTY0LW9mLWFuLWludmVudGVkLXNpZ25hdHVyZQ==
         */
        WebhookSignatureV2: string;
        /**
         * @deprecated
         * @description The older form: the same over `published-timestamp` alone, which says nothing of the body.
         * @example QW4taW52ZW50ZWQtc2lnbmF0dXJl
         */
        WebhookSignature: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Weavr's name for this request. Quote it to their support.
         * @example 9b0e6c1d-4f27-4a38-8c55-e1d7a2f09b63
         */
        RequestRef: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    loginWithPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ines.calder@harbourlane.example",
                 *       "password": {
                 *         "value": "tok-5pQeZ1-invented"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["LoginWithPassword"];
            };
        };
        responses: {
            /** @description The user is in session. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "eyJhbGciOiJIUzUxMiJ9.sample.sig",
                     *       "tokenType": "ACCESS",
                     *       "identity": {
                     *         "type": "CORPORATE",
                     *         "id": "110294857316271104"
                     *       },
                     *       "credentials": {
                     *         "type": "ROOT",
                     *         "id": "110294857316271104"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LoginResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWithoutBody"];
            404: components["responses"]["NotFoundToken"];
            /** @description The password is past its time. The token is for `updatePassword` only. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "eyJhbGciOiJIUzUxMiJ9.sample.sig"
                     *     }
                     */
                    "application/json": components["schemas"]["PasswordExpired"];
                };
            };
            410: components["responses"]["TokenExpired"];
            423: components["responses"]["Locked"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    loginViaBiometrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ines.calder@harbourlane.example"
                 *     }
                 */
                "application/json": components["schemas"]["LoginViaBiometrics"];
            };
        };
        responses: {
            /** @description The prompt is on its way. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "challengeId": "110295001277890560"
                     *     }
                     */
                    "application/json": components["schemas"]["LoginChallenge"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWithoutBody"];
            /** @description The user has no device for it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "CHANNEL_NOT_REGISTERED"
                     *     }
                     */
                    "application/json": components["schemas"]["LoginViaBiometricsConflict"];
                };
            };
            423: components["responses"]["Locked"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is out here, and can be signed out elsewhere too. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "https://idp.example/logout"
                     *     }
                     */
                    "application/json": components["schemas"]["LogoutResponse"];
                };
            };
            /** @description The user is out. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    requestAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessTokenRequest"];
            };
        };
        responses: {
            /** @description A token for that identity. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "eyJhbGciOiJIUzUxMiJ9.sample.sig",
                     *       "identity": {
                     *         "type": "CORPORATE",
                     *         "id": "110294857316271104"
                     *       },
                     *       "credentials": {
                     *         "type": "ROOT",
                     *         "id": "110294857316271104"
                     *       },
                     *       "status": "STANDARD"
                     *     }
                     */
                    "application/json": components["schemas"]["AccessTokenResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWithoutBody"];
            423: components["responses"]["Locked"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    listIdentities: {
        parameters: {
            query?: {
                /**
                 * @description How many entries to pass over.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many entries a page may hold. What holds without it is not documented.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of identities. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "identities": [
                     *         {
                     *           "id": {
                     *             "type": "CORPORATE",
                     *             "id": "110294857316271104"
                     *           },
                     *           "name": "Harbour Lane Books Ltd"
                     *         }
                     *       ],
                     *       "count": 1,
                     *       "responseCount": 1
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The identity is of a kind that this call does not know. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "IDENTITY_TYPE_NOT_SUPPORTED"
                     *     }
                     */
                    "application/json": components["schemas"]["ListIdentitiesConflict"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    issueStepUpOtpChallenge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
                 * @example 5f0f7c52-7d1e-4c0b-9a5e-3b1f6d2c8e40
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path: {
                /**
                 * @description How the code travels.
                 * @example SMS
                 */
                channel: components["parameters"]["OtpChannel"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code is on its way. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            /** @description No code can be sent now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "RETRY_IN_15SEC"
                     *     }
                     */
                    "application/json": components["schemas"]["IssueStepUpOtpChallengeConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    verifyStepUpOtpChallenge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
                 * @example 5f0f7c52-7d1e-4c0b-9a5e-3b1f6d2c8e40
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path: {
                /**
                 * @description How the code travels.
                 * @example SMS
                 */
                channel: components["parameters"]["OtpChannel"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "verificationCode": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["OtpVerification"];
            };
        };
        responses: {
            /** @description The token is stepped up. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The code does not fit, or there is nothing to verify. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "VERIFICATION_CODE_INVALID"
                     *     }
                     */
                    "application/json": components["schemas"]["VerifyStepUpOtpChallengeConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    issueStepUpPushChallenge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
                 * @example 5f0f7c52-7d1e-4c0b-9a5e-3b1f6d2c8e40
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path: {
                /**
                 * @description Who shows the prompt.
                 * @example BIOMETRIC
                 */
                channel: components["parameters"]["PushChannel"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The prompt is on its way. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "110295044412776448"
                     *     }
                     */
                    "application/json": components["schemas"]["StepUpChallenge"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            /** @description No prompt can be shown now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "CHANNEL_NOT_REGISTERED"
                     *     }
                     */
                    "application/json": components["schemas"]["IssueStepUpPushChallengeConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    issueConfirmationOtpChallenge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
                 * @example 5f0f7c52-7d1e-4c0b-9a5e-3b1f6d2c8e40
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path: {
                /**
                 * @description How the code travels.
                 * @example SMS
                 */
                channel: components["parameters"]["OtpChannel"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resourceType": "sends",
                 *       "resourceIds": [
                 *         "110295066789012480",
                 *         "110295066789012481"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmationChallengeCreate"];
            };
        };
        responses: {
            /** @description The code is on its way. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "scaChallengeId": "110295070111222784"
                     *     }
                     */
                    "application/json": components["schemas"]["ConfirmationChallenge"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            /** @description No code can be sent now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "STATE_INVALID"
                     *     }
                     */
                    "application/json": components["schemas"]["IssueConfirmationOtpChallengeConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    verifyConfirmationOtpChallenge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
                 * @example 5f0f7c52-7d1e-4c0b-9a5e-3b1f6d2c8e40
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path: {
                /**
                 * @description Id of the challenge.
                 * @example 110295070111222784
                 */
                scaChallengeId: components["schemas"]["Id"];
                /**
                 * @description How the code travels.
                 * @example SMS
                 */
                channel: components["parameters"]["OtpChannel"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "verificationCode": "123456",
                 *       "resourceType": "sends"
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmationVerification"];
            };
        };
        responses: {
            /** @description The resources are confirmed. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The code does not fit, or there is nothing to verify. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "VERIFICATION_CODE_EXPIRED"
                     *     }
                     */
                    "application/json": components["schemas"]["VerifyConfirmationOtpChallengeConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    issueConfirmationPushChallenge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
                 * @example 5f0f7c52-7d1e-4c0b-9a5e-3b1f6d2c8e40
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path: {
                /**
                 * @description Who shows the prompt.
                 * @example BIOMETRIC
                 */
                channel: components["parameters"]["PushChannel"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resourceType": "outgoing_wire_transfers",
                 *       "resourceIds": [
                 *         "110295066789012482"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmationChallengeCreate"];
            };
        };
        responses: {
            /** @description The prompt is on its way. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "scaChallengeId": "110295070111222785"
                     *     }
                     */
                    "application/json": components["schemas"]["ConfirmationChallenge"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            /** @description No prompt can be shown now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "CHANNEL_NOT_REGISTERED"
                     *     }
                     */
                    "application/json": components["schemas"]["IssueConfirmationPushChallengeConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    createPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user. Of a root user it is the inner one, `rootUser.id.id`.
                 * @example 110294873366102016
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": {
                 *         "value": "tok-5pQeZ1-invented"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PasswordCreate"];
            };
        };
        responses: {
            /** @description The password is set, and the user in session. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "passwordInfo": {
                     *         "identityId": {
                     *           "type": "CORPORATE",
                     *           "id": "110294857316271104"
                     *         },
                     *         "expiryDate": 0
                     *       },
                     *       "token": "eyJhbGciOiJIUzUxMiJ9.sample.sig"
                     *     }
                     */
                    "application/json": components["schemas"]["PasswordResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundToken"];
            /** @description The password cannot be set. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "PASSWORD_ALREADY_CREATED"
                     *     }
                     */
                    "application/json": components["schemas"]["CreatePasswordConflict"];
                };
            };
            410: components["responses"]["TokenExpired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    updatePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "oldPassword": {
                 *         "value": "tok-5pQeZ1-invented"
                 *       },
                 *       "newPassword": {
                 *         "value": "tok-9xAbC2-invented"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PasswordUpdate"];
            };
        };
        responses: {
            /** @description The password is changed. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "passwordInfo": {
                     *         "identityId": {
                     *           "type": "CONSUMER",
                     *           "id": "110294861002349568"
                     *         },
                     *         "expiryDate": 1798761600000
                     *       },
                     *       "token": "eyJhbGciOiJIUzUxMiJ9.sample.sig"
                     *     }
                     */
                    "application/json": components["schemas"]["PasswordResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundToken"];
            /** @description The password cannot be changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "PASSWORD_INCORRECT"
                     *     }
                     */
                    "application/json": components["schemas"]["UpdatePasswordConflict"];
                };
            };
            410: components["responses"]["TokenExpired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    validatePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": {
                 *         "value": "Quay-Row-18!"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PasswordValidate"];
            };
        };
        responses: {
            /** @description The password would do. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundToken"];
            /** @description The password would not do. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "PASSWORD_TOO_SHORT"
                     *     }
                     */
                    "application/json": components["schemas"]["ValidatePasswordConflict"];
                };
            };
            410: components["responses"]["TokenExpired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    startLostPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "tomas.wren@mail.example"
                 *     }
                 */
                "application/json": components["schemas"]["LostPasswordStart"];
            };
        };
        responses: {
            /** @description The mail is on its way. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description No mail can be sent. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "ACCOUNT_NOT_FOUND"
                     *     }
                     */
                    "application/json": components["schemas"]["StartLostPasswordConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    resumeLostPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nonce": "482913",
                 *       "email": "tomas.wren@mail.example",
                 *       "newPassword": {
                 *         "value": "tok-5pQeZ1-invented"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["LostPasswordResume"];
            };
        };
        responses: {
            /** @description The password is set, and the user in session. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "eyJhbGciOiJIUzUxMiJ9.sample.sig"
                     *     }
                     */
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundToken"];
            /** @description The password cannot be set. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "INVALID_NONCE_OR_EMAIL"
                     *     }
                     */
                    "application/json": components["schemas"]["ResumeLostPasswordConflict"];
                };
            };
            410: components["responses"]["TokenExpired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    listAuthenticationFactors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The factors. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "factors": [
                     *         {
                     *           "type": "OTP",
                     *           "channel": "SMS",
                     *           "status": "ACTIVE"
                     *         },
                     *         {
                     *           "type": "BIOMETRIC",
                     *           "channel": "BIOMETRIC",
                     *           "status": "PENDING_VERIFICATION"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SCAFactorList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    enrolOtpDevice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
                 * @example 5f0f7c52-7d1e-4c0b-9a5e-3b1f6d2c8e40
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path: {
                /**
                 * @description How the code travels.
                 * @example SMS
                 */
                channel: components["parameters"]["OtpChannel"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code is on its way. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description No code can be sent. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "MOBILE_NUMBER_NOT_AVAILABLE"
                     *     }
                     */
                    "application/json": components["schemas"]["EnrolOtpDeviceConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    verifyOtpDeviceEnrolment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
                 * @example 5f0f7c52-7d1e-4c0b-9a5e-3b1f6d2c8e40
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path: {
                /**
                 * @description How the code travels.
                 * @example SMS
                 */
                channel: components["parameters"]["OtpChannel"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "verificationCode": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["OtpVerification"];
            };
        };
        responses: {
            /** @description The mobile is enrolled. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The code does not fit, or there is nothing to verify. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "ONE_CHALLENGE_LIMIT_REMAINING"
                     *     }
                     */
                    "application/json": components["schemas"]["VerifyOtpDeviceEnrolmentConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    enrolPushDevice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
                 * @example 5f0f7c52-7d1e-4c0b-9a5e-3b1f6d2c8e40
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path: {
                /**
                 * @description Who is to show prompts. Biometrics are enrolled by Weavr's mobile SDK instead.
                 * @example AUTHY
                 */
                channel: components["schemas"]["AuthSCAPushChannel"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Enrolment has begun. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InstrumentForbidden"];
            404: components["responses"]["NotFound"];
            /** @description The device cannot be enrolled. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "PASSCODE_NOT_SET"
                     *     }
                     */
                    "application/json": components["schemas"]["EnrolPushDeviceConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    unlinkPushDevice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
                 * @example 5f0f7c52-7d1e-4c0b-9a5e-3b1f6d2c8e40
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path: {
                /**
                 * @description Who shows the prompt.
                 * @example BIOMETRIC
                 */
                channel: components["parameters"]["PushChannel"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The device is unlinked. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InstrumentForbidden"];
            404: components["responses"]["NotFound"];
            /** @description There is no such device. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "CHANNEL_NOT_REGISTERED"
                     *     }
                     */
                    "application/json": components["schemas"]["UnlinkPushDeviceConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description How many entries to pass over.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many entries a page may hold. What holds without it is not documented.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Keeps users who can sign in, or those who cannot.
                 * @example true
                 */
                active?: boolean;
                /**
                 * @description Keeps the user with this e-mail address.
                 * @example petra.olin@harbourlane.example
                 */
                email?: components["schemas"]["Email"];
                /**
                 * @description Keeps users with exactly this tag.
                 * @example warehouse
                 */
                tag?: string;
                /**
                 * @description Keeps users with any of these roles; repeat the name for more than one.
                 * @example [
                 *       "CARD_ASSIGNEE",
                 *       "ADMIN"
                 *     ]
                 */
                roles?: ("CARD_ASSIGNEE" | "CARDS_MANAGEMENT_ROLE" | "FUNDS_MANAGEMENT_ROLE" | "ACCESS_MANAGEMENT_ROLE" | "ADMIN")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "users": [
                     *         {
                     *           "id": "110294873366102016",
                     *           "identity": {
                     *             "type": "CORPORATE",
                     *             "id": "110294857316271104"
                     *           },
                     *           "name": "Petra",
                     *           "surname": "Olin",
                     *           "email": "petra.olin@harbourlane.example",
                     *           "mobile": {
                     *             "countryCode": "+356",
                     *             "number": "79005678"
                     *           },
                     *           "active": true,
                     *           "dateOfBirth": {
                     *             "year": 1995,
                     *             "month": 7,
                     *             "day": 14
                     *           },
                     *           "countryOfResidence": "MT",
                     *           "roles": [
                     *             "CARD_ASSIGNEE"
                     *           ]
                     *         }
                     *       ],
                     *       "count": 1,
                     *       "responseCount": 1
                     *     }
                     */
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
                 * @example 5f0f7c52-7d1e-4c0b-9a5e-3b1f6d2c8e40
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Petra",
                 *       "surname": "Olin",
                 *       "email": "petra.olin@harbourlane.example",
                 *       "mobile": {
                 *         "countryCode": "+356",
                 *         "number": "79005678"
                 *       },
                 *       "dateOfBirth": {
                 *         "year": 1995,
                 *         "month": 7,
                 *         "day": 14
                 *       },
                 *       "countryOfResidence": "MT",
                 *       "roles": [
                 *         "CARD_ASSIGNEE"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UserCreate"];
            };
        };
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "110294873366102016",
                     *       "identity": {
                     *         "type": "CORPORATE",
                     *         "id": "110294857316271104"
                     *       },
                     *       "name": "Petra",
                     *       "surname": "Olin",
                     *       "email": "petra.olin@harbourlane.example",
                     *       "mobile": {
                     *         "countryCode": "+356",
                     *         "number": "79005678"
                     *       },
                     *       "active": true,
                     *       "dateOfBirth": {
                     *         "year": 1995,
                     *         "month": 7,
                     *         "day": 14
                     *       },
                     *       "countryOfResidence": "MT",
                     *       "roles": [
                     *         "CARD_ASSIGNEE"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["UserForbidden"];
            404: components["responses"]["NotFound"];
            /** @description The user cannot be added. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "EMAIL_NOT_UNIQUE"
                     *     }
                     */
                    "application/json": components["schemas"]["CreateUserConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user. Of a root user it is the inner one, `rootUser.id.id`.
                 * @example 110294873366102016
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "110294873366102016",
                     *       "identity": {
                     *         "type": "CORPORATE",
                     *         "id": "110294857316271104"
                     *       },
                     *       "name": "Petra",
                     *       "surname": "Olin",
                     *       "email": "petra.olin@harbourlane.example",
                     *       "mobile": {
                     *         "countryCode": "+356",
                     *         "number": "79005678"
                     *       },
                     *       "active": true,
                     *       "dateOfBirth": {
                     *         "year": 1995,
                     *         "month": 7,
                     *         "day": 14
                     *       },
                     *       "countryOfResidence": "MT",
                     *       "roles": [
                     *         "CARD_ASSIGNEE"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
                 * @example 5f0f7c52-7d1e-4c0b-9a5e-3b1f6d2c8e40
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path: {
                /**
                 * @description Id of the user. Of a root user it is the inner one, `rootUser.id.id`.
                 * @example 110294873366102016
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "surname": "Olin-Vass",
                 *       "roles": [
                 *         "CARD_ASSIGNEE",
                 *         "CARDS_MANAGEMENT_ROLE"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UserUpdate"];
            };
        };
        responses: {
            /** @description The user after the change. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "110294873366102016",
                     *       "identity": {
                     *         "type": "CORPORATE",
                     *         "id": "110294857316271104"
                     *       },
                     *       "name": "Petra",
                     *       "surname": "Olin-Vass",
                     *       "email": "petra.olin@harbourlane.example",
                     *       "mobile": {
                     *         "countryCode": "+356",
                     *         "number": "79005678"
                     *       },
                     *       "active": true,
                     *       "dateOfBirth": {
                     *         "year": 1995,
                     *         "month": 7,
                     *         "day": 14
                     *       },
                     *       "countryOfResidence": "MT",
                     *       "roles": [
                     *         "CARD_ASSIGNEE",
                     *         "CARDS_MANAGEMENT_ROLE"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The user cannot be changed so. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "CANNOT_MODIFY_OWN_ROLES"
                     *     }
                     */
                    "application/json": components["schemas"]["UpdateUserConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    sendUserInvite: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
                 * @example 5f0f7c52-7d1e-4c0b-9a5e-3b1f6d2c8e40
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path: {
                /**
                 * @description Id of the user. Of a root user it is the inner one, `rootUser.id.id`.
                 * @example 110294873366102016
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mail is on its way. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The user has used an invite already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "INVITE_ALREADY_CONSUMED"
                     *     }
                     */
                    "application/json": components["schemas"]["SendUserInviteConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    validateUserInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user. Of a root user it is the inner one, `rootUser.id.id`.
                 * @example 110294873366102016
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "inviteCode": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["UserInviteValidate"];
            };
        };
        responses: {
            /** @description The code is good. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The code is no good. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "INVITE_OR_INVITE_CODE_INVALID"
                     *     }
                     */
                    "application/json": components["schemas"]["ValidateUserInviteConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    consumeUserInvite: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
                 * @example 5f0f7c52-7d1e-4c0b-9a5e-3b1f6d2c8e40
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path: {
                /**
                 * @description Id of the user. Of a root user it is the inner one, `rootUser.id.id`.
                 * @example 110294873366102016
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "inviteCode": "123456",
                 *       "password": {
                 *         "value": "tok-5pQeZ1-invented"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UserInviteConsume"];
            };
        };
        responses: {
            /** @description The password is set, and the user in session. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "eyJhbGciOiJIUzUxMiJ9.sample.sig"
                     *     }
                     */
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundToken"];
            /** @description The invite or the password is no good. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "INVITE_OR_INVITE_CODE_INVALID"
                     *     }
                     */
                    "application/json": components["schemas"]["ConsumeUserInviteConflict"];
                };
            };
            410: components["responses"]["TokenExpired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    sendUserEmailVerificationCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
                 * @example 5f0f7c52-7d1e-4c0b-9a5e-3b1f6d2c8e40
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "petra.olin@harbourlane.example"
                 *     }
                 */
                "application/json": components["schemas"]["UserEmailVerificationStart"];
            };
        };
        responses: {
            /** @description The mail is on its way. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description No user has this address. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "EMAIL_NOT_FOUND"
                     *     }
                     */
                    "application/json": components["schemas"]["SendUserEmailVerificationCodeConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    verifyUserEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "petra.olin@harbourlane.example",
                 *       "verificationCode": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["UserEmailVerification"];
            };
        };
        responses: {
            /** @description The address is verified. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The code does not fit. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "VERIFICATION_CODE_INVALID"
                     *     }
                     */
                    "application/json": components["schemas"]["VerifyUserEmailConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    deactivateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user. Of a root user it is the inner one, `rootUser.id.id`.
                 * @example 110294873366102016
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is deactivated. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    activateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user. Of a root user it is the inner one, `rootUser.id.id`.
                 * @example 110294873366102016
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is active. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    startUserKyc: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description KYC has started. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "reference": "110295150330445824"
                     *     }
                     */
                    "application/json": components["schemas"]["UserKycStarted"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description KYC cannot start. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "MOBILE_NOT_VERIFIED"
                     *     }
                     */
                    "application/json": components["schemas"]["StartUserKycConflict"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    listRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "3",
                     *         "name": "CARD_ASSIGNEE",
                     *         "description": "Own cards only"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["RbacRole"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    getCorporate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The corporate. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": {
                     *         "type": "CORPORATE",
                     *         "id": "110294857316271104"
                     *       },
                     *       "profileId": "110181034496516096",
                     *       "tag": "hl-books",
                     *       "rootUser": {
                     *         "id": {
                     *           "type": "CORPORATE",
                     *           "id": "110294857316271104"
                     *         },
                     *         "name": "Ines",
                     *         "surname": "Calder",
                     *         "email": "ines.calder@harbourlane.example",
                     *         "mobile": {
                     *           "countryCode": "+356",
                     *           "number": "79001234"
                     *         },
                     *         "companyPosition": "DIRECTOR",
                     *         "active": true,
                     *         "emailVerified": true,
                     *         "mobileNumberVerified": true,
                     *         "dateOfBirth": {
                     *           "year": 1984,
                     *           "month": 2,
                     *           "day": 29
                     *         },
                     *         "tag": "root-1",
                     *         "locale": "en-GB",
                     *         "brand": "harbour"
                     *       },
                     *       "company": {
                     *         "name": "Harbour Lane Books Ltd",
                     *         "type": "LLC",
                     *         "registrationNumber": "C-48213",
                     *         "registeredAddress": {
                     *           "addressLine1": "4 Quay Row",
                     *           "city": "Valletta",
                     *           "postCode": "VLT 1111",
                     *           "country": "MT"
                     *         },
                     *         "businessAddress": {
                     *           "addressLine1": "4 Quay Row",
                     *           "city": "Valletta",
                     *           "postCode": "VLT 1111",
                     *           "country": "MT"
                     *         },
                     *         "countryOfRegistration": "MT",
                     *         "incorporatedOn": {
                     *           "year": 2019,
                     *           "month": 6,
                     *           "day": 3
                     *         }
                     *       },
                     *       "ipAddress": "203.0.113.24",
                     *       "baseCurrency": "EUR",
                     *       "feeGroup": "DEFAULT",
                     *       "creationTimestamp": 1767225600000,
                     *       "retailQualifier": "NON_RETAIL"
                     *     }
                     */
                    "application/json": components["schemas"]["Corporate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    createCorporate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
                 * @example 5f0f7c52-7d1e-4c0b-9a5e-3b1f6d2c8e40
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "profileId": "110181034496516096",
                 *       "tag": "hl-books",
                 *       "rootUser": {
                 *         "name": "Ines",
                 *         "surname": "Calder",
                 *         "email": "ines.calder@harbourlane.example",
                 *         "mobile": {
                 *           "countryCode": "+356",
                 *           "number": "79001234"
                 *         },
                 *         "companyPosition": "DIRECTOR",
                 *         "dateOfBirth": {
                 *           "year": 1984,
                 *           "month": 2,
                 *           "day": 29
                 *         }
                 *       },
                 *       "company": {
                 *         "type": "LLC",
                 *         "name": "Harbour Lane Books Ltd",
                 *         "registrationNumber": "C-48213",
                 *         "registrationCountry": "MT",
                 *         "businessAddress": {
                 *           "addressLine1": "4 Quay Row",
                 *           "city": "Valletta",
                 *           "postCode": "VLT 1111",
                 *           "country": "MT"
                 *         }
                 *       },
                 *       "ipAddress": "203.0.113.24",
                 *       "baseCurrency": "EUR"
                 *     }
                 */
                "application/json": components["schemas"]["CorporateCreate"];
            };
        };
        responses: {
            /** @description The corporate, not verified yet. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": {
                     *         "type": "CORPORATE",
                     *         "id": "110294857316271104"
                     *       },
                     *       "profileId": "110181034496516096",
                     *       "tag": "hl-books",
                     *       "rootUser": {
                     *         "id": {
                     *           "type": "CORPORATE",
                     *           "id": "110294857316271104"
                     *         },
                     *         "name": "Ines",
                     *         "surname": "Calder",
                     *         "email": "ines.calder@harbourlane.example",
                     *         "mobile": {
                     *           "countryCode": "+356",
                     *           "number": "79001234"
                     *         },
                     *         "companyPosition": "DIRECTOR",
                     *         "active": true,
                     *         "emailVerified": false,
                     *         "mobileNumberVerified": false,
                     *         "dateOfBirth": {
                     *           "year": 1984,
                     *           "month": 2,
                     *           "day": 29
                     *         },
                     *         "passwordAlreadySet": false
                     *       },
                     *       "company": {
                     *         "name": "Harbour Lane Books Ltd",
                     *         "type": "LLC",
                     *         "registrationNumber": "C-48213",
                     *         "businessAddress": {
                     *           "addressLine1": "4 Quay Row",
                     *           "city": "Valletta",
                     *           "postCode": "VLT 1111",
                     *           "country": "MT"
                     *         },
                     *         "countryOfRegistration": "MT"
                     *       },
                     *       "ipAddress": "203.0.113.24",
                     *       "baseCurrency": "EUR",
                     *       "feeGroup": "DEFAULT",
                     *       "creationTimestamp": 1767225600000,
                     *       "retailQualifier": "NON_RETAIL"
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedCorporate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Weavr refuses; `errorCode` says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "ROOT_EMAIL_NOT_UNIQUE"
                     *     }
                     */
                    "application/json": components["schemas"]["CreateCorporateConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    updateCorporate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
                 * @example 5f0f7c52-7d1e-4c0b-9a5e-3b1f6d2c8e40
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tag": "hl-books-2",
                 *       "companyBusinessAddress": {
                 *         "addressLine1": "6 Quay Row",
                 *         "city": "Valletta",
                 *         "postCode": "VLT 1112",
                 *         "country": "MT"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CorporateUpdate"];
            };
        };
        responses: {
            /** @description The corporate as it is now. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": {
                     *         "type": "CORPORATE",
                     *         "id": "110294857316271104"
                     *       },
                     *       "profileId": "110181034496516096",
                     *       "tag": "hl-books-2",
                     *       "rootUser": {
                     *         "id": {
                     *           "type": "CORPORATE",
                     *           "id": "110294857316271104"
                     *         },
                     *         "name": "Ines",
                     *         "surname": "Calder",
                     *         "email": "ines.calder@harbourlane.example",
                     *         "mobile": {
                     *           "countryCode": "+356",
                     *           "number": "79001234"
                     *         },
                     *         "companyPosition": "DIRECTOR",
                     *         "active": true,
                     *         "emailVerified": false,
                     *         "mobileNumberVerified": false
                     *       },
                     *       "company": {
                     *         "name": "Harbour Lane Books Ltd",
                     *         "type": "LLC",
                     *         "registrationNumber": "C-48213",
                     *         "businessAddress": {
                     *           "addressLine1": "6 Quay Row",
                     *           "city": "Valletta",
                     *           "postCode": "VLT 1112",
                     *           "country": "MT"
                     *         },
                     *         "countryOfRegistration": "MT"
                     *       },
                     *       "ipAddress": "203.0.113.24",
                     *       "baseCurrency": "EUR",
                     *       "creationTimestamp": 1767225600000
                     *     }
                     */
                    "application/json": components["schemas"]["Corporate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Weavr refuses; `errorCode` says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "ROOT_USER_ALREADY_VERIFIED"
                     *     }
                     */
                    "application/json": components["schemas"]["UpdateCorporateConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    sendCorporateEmailVerificationCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
                 * @example 5f0f7c52-7d1e-4c0b-9a5e-3b1f6d2c8e40
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ines.calder@harbourlane.example"
                 *     }
                 */
                "application/json": components["schemas"]["CorporateEmailVerificationSend"];
            };
        };
        responses: {
            /** @description The code is on its way. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description Weavr refuses; `errorCode` says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "ALREADY_VERIFIED"
                     *     }
                     */
                    "application/json": components["schemas"]["SendCorporateEmailVerificationCodeConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    verifyCorporateEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ines.calder@harbourlane.example",
                 *       "verificationCode": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["CorporateEmailVerify"];
            };
        };
        responses: {
            /** @description The address is confirmed. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Weavr refuses; `errorCode` says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "VERIFICATION_CODE_INVALID"
                     *     }
                     */
                    "application/json": components["schemas"]["VerifyCorporateEmailConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    getCorporateKyb: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kybStatus": "APPROVED",
                     *       "ongoingKybStatus": "PENDING_REVIEW"
                     *     }
                     */
                    "application/json": components["schemas"]["CorporateKyb"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    startCorporateKyb: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description KYB is started. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "reference": "110295190011223040"
                     *     }
                     */
                    "application/json": components["schemas"]["CorporateKybReference"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Weavr refuses; `errorCode` says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "MANAGED_ONBOARDING_PENDING"
                     *     }
                     */
                    "application/json": components["schemas"]["StartCorporateKybConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    getConsumer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The consumer. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": {
                     *         "type": "CONSUMER",
                     *         "id": "110294861002349568"
                     *       },
                     *       "profileId": "110181034496516096",
                     *       "rootUser": {
                     *         "id": {
                     *           "type": "CONSUMER",
                     *           "id": "110294861002349568"
                     *         },
                     *         "name": "Tomas",
                     *         "surname": "Wren",
                     *         "email": "tomas.wren@mail.example",
                     *         "mobile": {
                     *           "countryCode": "+44",
                     *           "number": "7700900456"
                     *         },
                     *         "active": true,
                     *         "emailVerified": true,
                     *         "mobileNumberVerified": true,
                     *         "dateOfBirth": {
                     *           "year": 1991,
                     *           "month": 11,
                     *           "day": 5
                     *         },
                     *         "address": {
                     *           "addressLine1": "18 Mill Street",
                     *           "city": "Leeds",
                     *           "postCode": "LS1 4AB",
                     *           "country": "GB"
                     *         },
                     *         "nationality": "GB"
                     *       },
                     *       "creationTimestamp": 1767225600000,
                     *       "ipAddress": "203.0.113.24",
                     *       "baseCurrency": "GBP"
                     *     }
                     */
                    "application/json": components["schemas"]["Consumer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    createConsumer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
                 * @example 5f0f7c52-7d1e-4c0b-9a5e-3b1f6d2c8e40
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "profileId": "110181034496516096",
                 *       "rootUser": {
                 *         "name": "Tomas",
                 *         "surname": "Wren",
                 *         "email": "tomas.wren@mail.example",
                 *         "mobile": {
                 *           "countryCode": "+44",
                 *           "number": "7700900456"
                 *         },
                 *         "dateOfBirth": {
                 *           "year": 1991,
                 *           "month": 11,
                 *           "day": 5
                 *         },
                 *         "address": {
                 *           "addressLine1": "18 Mill Street",
                 *           "city": "Leeds",
                 *           "postCode": "LS1 4AB",
                 *           "country": "GB"
                 *         },
                 *         "nationality": "GB"
                 *       },
                 *       "ipAddress": "203.0.113.24",
                 *       "baseCurrency": "GBP"
                 *     }
                 */
                "application/json": components["schemas"]["ConsumerCreate"];
            };
        };
        responses: {
            /** @description The consumer, not verified yet. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": {
                     *         "type": "CONSUMER",
                     *         "id": "110294861002349568"
                     *       },
                     *       "profileId": "110181034496516096",
                     *       "rootUser": {
                     *         "id": {
                     *           "type": "CONSUMER",
                     *           "id": "110294861002349568"
                     *         },
                     *         "name": "Tomas",
                     *         "surname": "Wren",
                     *         "email": "tomas.wren@mail.example",
                     *         "mobile": {
                     *           "countryCode": "+44",
                     *           "number": "7700900456"
                     *         },
                     *         "active": true,
                     *         "emailVerified": false,
                     *         "mobileNumberVerified": false,
                     *         "dateOfBirth": {
                     *           "year": 1991,
                     *           "month": 11,
                     *           "day": 5
                     *         },
                     *         "address": {
                     *           "addressLine1": "18 Mill Street",
                     *           "city": "Leeds",
                     *           "postCode": "LS1 4AB",
                     *           "country": "GB"
                     *         },
                     *         "nationality": "GB"
                     *       },
                     *       "creationTimestamp": 1767225600000,
                     *       "ipAddress": "203.0.113.24",
                     *       "baseCurrency": "GBP"
                     *     }
                     */
                    "application/json": components["schemas"]["Consumer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Weavr refuses; `errorCode` says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "CONSUMER_ALREADY_EXISTS"
                     *     }
                     */
                    "application/json": components["schemas"]["CreateConsumerConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    updateConsumer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "address": {
                 *         "addressLine1": "20 Mill Street",
                 *         "city": "Leeds",
                 *         "postCode": "LS1 4AB",
                 *         "country": "GB"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ConsumerUpdate"];
            };
        };
        responses: {
            /** @description The consumer as it is now. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": {
                     *         "type": "CONSUMER",
                     *         "id": "110294861002349568"
                     *       },
                     *       "profileId": "110181034496516096",
                     *       "rootUser": {
                     *         "id": {
                     *           "type": "CONSUMER",
                     *           "id": "110294861002349568"
                     *         },
                     *         "name": "Tomas",
                     *         "surname": "Wren",
                     *         "email": "tomas.wren@mail.example",
                     *         "mobile": {
                     *           "countryCode": "+44",
                     *           "number": "7700900456"
                     *         },
                     *         "active": true,
                     *         "emailVerified": false,
                     *         "mobileNumberVerified": false,
                     *         "dateOfBirth": {
                     *           "year": 1991,
                     *           "month": 11,
                     *           "day": 5
                     *         },
                     *         "address": {
                     *           "addressLine1": "20 Mill Street",
                     *           "city": "Leeds",
                     *           "postCode": "LS1 4AB",
                     *           "country": "GB"
                     *         },
                     *         "nationality": "GB"
                     *       },
                     *       "creationTimestamp": 1767225600000,
                     *       "ipAddress": "203.0.113.24",
                     *       "baseCurrency": "GBP"
                     *     }
                     */
                    "application/json": components["schemas"]["Consumer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Weavr refuses; `errorCode` says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "CONSUMER_VERIFIED"
                     *     }
                     */
                    "application/json": components["schemas"]["UpdateConsumerConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    sendConsumerEmailVerificationCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "tomas.wren@mail.example"
                 *     }
                 */
                "application/json": components["schemas"]["ConsumerEmailVerificationSend"];
            };
        };
        responses: {
            /** @description The code is on its way. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Weavr refuses; `errorCode` says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "EMAIL_NOT_UNIQUE"
                     *     }
                     */
                    "application/json": components["schemas"]["SendConsumerEmailVerificationCodeConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    verifyConsumerEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "tomas.wren@mail.example",
                 *       "verificationCode": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["ConsumerEmailVerify"];
            };
        };
        responses: {
            /** @description The address is confirmed. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Weavr refuses; `errorCode` says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "VERIFICATION_CODE_INVALID"
                     *     }
                     */
                    "application/json": components["schemas"]["VerifyConsumerEmailConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    getConsumerKyc: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fullDueDiligence": "APPROVED",
                     *       "ongoingFullDueDiligence": "NOT_STARTED"
                     *     }
                     */
                    "application/json": components["schemas"]["ConsumerKyc"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    startConsumerKyc: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "kycLevel": "KYC_LEVEL_2"
                 *     }
                 */
                "application/json": components["schemas"]["ConsumerKycStart"];
            };
        };
        responses: {
            /** @description KYC is started. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "reference": "110295201998766080",
                     *       "kycLevel": "KYC_LEVEL_2"
                     *     }
                     */
                    "application/json": components["schemas"]["ConsumerKycReference"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Weavr refuses; `errorCode` says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "EMAIL_UNVERIFIED"
                     *     }
                     */
                    "application/json": components["schemas"]["StartConsumerKycConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    listManagedAccounts: {
        parameters: {
            query?: {
                /**
                 * @description How many entries to pass over.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many entries a page may hold. What holds without it is not documented.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Of this profile.
                 * @example 110181034496516096
                 */
                profileId?: components["schemas"]["ProfileId"];
                /**
                 * @description Of exactly this name.
                 * @example Operating EUR
                 */
                friendlyName?: string;
                /**
                 * @description In one of these states.
                 * @example [
                 *       "ACTIVE",
                 *       "BLOCKED"
                 *     ]
                 */
                state?: ("ACTIVE" | "BLOCKED" | "DESTROYED" | "NOT_ENABLED")[];
                /**
                 * @description Blocked for one of these reasons.
                 * @example [
                 *       "USER"
                 *     ]
                 */
                "state.blockedReason"?: ("USER" | "SYSTEM" | "LOST" | "SINGLE_SPEND")[];
                /**
                 * @description Destroyed for one of these reasons.
                 * @example [
                 *       "EXPIRED"
                 *     ]
                 */
                "state.destroyedReason"?: ("SYSTEM" | "USER" | "LOST" | "STOLEN" | "EXPIRED" | "COMPROMISED" | "SINGLE_SPEND")[];
                /**
                 * @description In this currency.
                 * @example EUR
                 */
                currency?: components["schemas"]["Currency"];
                /**
                 * @description Created from this time on, in Unix milliseconds.
                 * @example 1767225600000
                 */
                createdFrom?: number;
                /**
                 * @description Created up to this time, in Unix milliseconds.
                 * @example 1769904000000
                 */
                createdTo?: number;
                /**
                 * @description With exactly this label.
                 * @example hl-books
                 */
                tag?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accounts": [
                     *         {
                     *           "id": "110301120048562176",
                     *           "profileId": "110181034496516096",
                     *           "friendlyName": "Operating EUR",
                     *           "currency": "EUR",
                     *           "balances": {
                     *             "availableBalance": 125000,
                     *             "actualBalance": 130000
                     *           },
                     *           "state": {
                     *             "state": "ACTIVE"
                     *           },
                     *           "creationTimestamp": 1767312000000,
                     *           "lowBalanceThreshold": 5000
                     *         }
                     *       ],
                     *       "count": 1,
                     *       "responseCount": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ManagedAccountList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InstrumentForbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    createManagedAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
                 * @example 5f0f7c52-7d1e-4c0b-9a5e-3b1f6d2c8e40
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "profileId": "110181034496516096",
                 *       "friendlyName": "Operating EUR",
                 *       "currency": "EUR",
                 *       "lowBalanceThreshold": 5000
                 *     }
                 */
                "application/json": components["schemas"]["ManagedAccountCreate"];
            };
        };
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "110301120048562176",
                     *       "profileId": "110181034496516096",
                     *       "friendlyName": "Operating EUR",
                     *       "currency": "EUR",
                     *       "balances": {
                     *         "availableBalance": 125000,
                     *         "actualBalance": 130000
                     *       },
                     *       "state": {
                     *         "state": "ACTIVE"
                     *       },
                     *       "creationTimestamp": 1767312000000,
                     *       "lowBalanceThreshold": 5000
                     *     }
                     */
                    "application/json": components["schemas"]["ManagedAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InstrumentForbidden"];
            /** @description Weavr refuses; `errorCode` says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "OWNER_IDENTITY_NOT_VERIFIED"
                     *     }
                     */
                    "application/json": components["schemas"]["CreateManagedAccountConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    getManagedAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 110301120048562176
                 */
                id: components["parameters"]["ManagedAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "110301120048562176",
                     *       "profileId": "110181034496516096",
                     *       "friendlyName": "Operating EUR",
                     *       "currency": "EUR",
                     *       "balances": {
                     *         "availableBalance": 125000,
                     *         "actualBalance": 130000
                     *       },
                     *       "state": {
                     *         "state": "ACTIVE"
                     *       },
                     *       "creationTimestamp": 1767312000000,
                     *       "lowBalanceThreshold": 5000
                     *     }
                     */
                    "application/json": components["schemas"]["ManagedAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InstrumentForbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    updateManagedAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 110301120048562176
                 */
                id: components["parameters"]["ManagedAccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "friendlyName": "Operating EUR 2"
                 *     }
                 */
                "application/json": components["schemas"]["ManagedAccountUpdate"];
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "110301120048562176",
                     *       "profileId": "110181034496516096",
                     *       "friendlyName": "Operating EUR 2",
                     *       "currency": "EUR",
                     *       "balances": {
                     *         "availableBalance": 125000,
                     *         "actualBalance": 130000
                     *       },
                     *       "state": {
                     *         "state": "ACTIVE"
                     *       },
                     *       "creationTimestamp": 1767312000000,
                     *       "lowBalanceThreshold": 5000
                     *     }
                     */
                    "application/json": components["schemas"]["ManagedAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InstrumentForbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    getManagedAccountIban: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 110301120048562176
                 */
                id: components["parameters"]["ManagedAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bank details. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "state": "ALLOCATED",
                     *       "bankAccountDetails": [
                     *         {
                     *           "beneficiaryNameAndSurname": "Harbour Lane Books Ltd",
                     *           "beneficiaryBank": "Sample Bank",
                     *           "beneficiaryBankAddress": "1 Bank Street, Sofia",
                     *           "type": "SEPA",
                     *           "details": {
                     *             "iban": "BG18RZBB91550123456789",
                     *             "bankIdentifierCode": "RZBBBGSF"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ManagedAccountIBAN"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    assignManagedAccountIban: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
                 * @example 5f0f7c52-7d1e-4c0b-9a5e-3b1f6d2c8e40
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example 110301120048562176
                 */
                id: components["parameters"]["ManagedAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far it is. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "state": "PENDING_ALLOCATION",
                     *       "bankAccountDetails": []
                     *     }
                     */
                    "application/json": components["schemas"]["ManagedAccountIBAN"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Weavr refuses; `errorCode` says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "IBAN_ALREADY_REQUESTED"
                     *     }
                     */
                    "application/json": components["schemas"]["AssignManagedAccountIbanConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    blockManagedAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
                 * @example 5f0f7c52-7d1e-4c0b-9a5e-3b1f6d2c8e40
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example 110301120048562176
                 */
                id: components["parameters"]["ManagedAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is blocked. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Weavr refuses; `errorCode` says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "INSTRUMENT_ALREADY_BLOCKED"
                     *     }
                     */
                    "application/json": components["schemas"]["BlockManagedAccountConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    unblockManagedAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
                 * @example 5f0f7c52-7d1e-4c0b-9a5e-3b1f6d2c8e40
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example 110301120048562176
                 */
                id: components["parameters"]["ManagedAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is unblocked. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Weavr refuses; `errorCode` says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "INSTRUMENT_NOT_BLOCKED"
                     *     }
                     */
                    "application/json": components["schemas"]["UnblockManagedAccountConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    removeManagedAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 110301120048562176
                 */
                id: components["parameters"]["ManagedAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is destroyed. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Weavr refuses; `errorCode` says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "BALANCE_NOT_ZERO"
                     *     }
                     */
                    "application/json": components["schemas"]["RemoveManagedAccountConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    listTransfers: {
        parameters: {
            query?: {
                /**
                 * @description How many entries to pass over.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many entries a page may hold. What holds without it is not documented.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Of this profile.
                 * @example 110181034496516096
                 */
                profileId?: components["schemas"]["ProfileId"];
                /**
                 * @description Id of the instrument that the money came from: the first half of Weavr's `instrumentId`.
                 * @example 110301120048562176
                 */
                id?: components["schemas"]["Id"];
                /**
                 * @description Kind of that instrument: the second half of Weavr's `instrumentId`.
                 * @example managed_accounts
                 */
                type?: components["schemas"]["InstrumentType"];
                /**
                 * @description In one of these states.
                 * @example [
                 *       "SCHEDULED",
                 *       "PENDING"
                 *     ]
                 */
                state?: ("INITIALISED" | "COMPLETED" | "REJECTED" | "FAILED" | "PENDING" | "SCHEDULED" | "CANCELLED")[];
                /**
                 * @description Created from this time on, in Unix milliseconds.
                 * @example 1767225600000
                 */
                createdFrom?: number;
                /**
                 * @description Created up to this time, in Unix milliseconds.
                 * @example 1769904000000
                 */
                createdTo?: number;
                /**
                 * @description Executed from this time on, in Unix milliseconds.
                 * @example 1767225600000
                 */
                executedFrom?: number;
                /**
                 * @description Executed up to this time, in Unix milliseconds.
                 * @example 1769904000000
                 */
                executedTo?: number;
                /**
                 * @description With exactly this label.
                 * @example jan-topup
                 */
                tag?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of transfers. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "transfer": [
                     *         {
                     *           "id": "110301188823261184",
                     *           "profileId": "110181034496516096",
                     *           "tag": "jan-topup",
                     *           "source": {
                     *             "type": "managed_accounts",
                     *             "id": "110301120048562176"
                     *           },
                     *           "destination": {
                     *             "type": "managed_cards",
                     *             "id": "110301150977753088"
                     *           },
                     *           "destinationAmount": {
                     *             "currency": "EUR",
                     *             "amount": 2500
                     *           },
                     *           "state": "COMPLETED",
                     *           "creationTimestamp": 1767312500000,
                     *           "executionTimestamp": "1767312501250"
                     *         }
                     *       ],
                     *       "count": 1,
                     *       "responseCount": 1
                     *     }
                     */
                    "application/json": components["schemas"]["TransferList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InstrumentForbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    createTransfer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
                 * @example 5f0f7c52-7d1e-4c0b-9a5e-3b1f6d2c8e40
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "profileId": "110181034496516096",
                 *       "source": {
                 *         "type": "managed_accounts",
                 *         "id": "110301120048562176"
                 *       },
                 *       "destination": {
                 *         "type": "managed_cards",
                 *         "id": "110301150977753088"
                 *       },
                 *       "destinationAmount": {
                 *         "currency": "EUR",
                 *         "amount": 2500
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TransferCreate"];
            };
        };
        responses: {
            /** @description The transfer. Its `state` tells whether it went through. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "110301188823261184",
                     *       "profileId": "110181034496516096",
                     *       "tag": "jan-topup",
                     *       "source": {
                     *         "type": "managed_accounts",
                     *         "id": "110301120048562176"
                     *       },
                     *       "destination": {
                     *         "type": "managed_cards",
                     *         "id": "110301150977753088"
                     *       },
                     *       "destinationAmount": {
                     *         "currency": "EUR",
                     *         "amount": 2500
                     *       },
                     *       "state": "COMPLETED",
                     *       "creationTimestamp": 1767312500000,
                     *       "executionTimestamp": "1767312501250"
                     *     }
                     */
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Weavr refuses; `errorCode` says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "FUNDS_INSUFFICIENT"
                     *     }
                     */
                    "application/json": components["schemas"]["CreateTransferConflict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    getTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the transfer.
                 * @example 110301188823261184
                 */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transfer. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "110301188823261184",
                     *       "profileId": "110181034496516096",
                     *       "tag": "jan-topup",
                     *       "source": {
                     *         "type": "managed_accounts",
                     *         "id": "110301120048562176"
                     *       },
                     *       "destination": {
                     *         "type": "managed_cards",
                     *         "id": "110301150977753088"
                     *       },
                     *       "destinationAmount": {
                     *         "currency": "EUR",
                     *         "amount": 2500
                     *       },
                     *       "state": "COMPLETED",
                     *       "creationTimestamp": 1767312500000,
                     *       "executionTimestamp": "1767312501250"
                     *     }
                     */
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InstrumentForbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    cancelTransfers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cancellations": [
                 *         {
                 *           "id": "110301188823261184",
                 *           "cancellationReason": "no longer needed"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["TransferCancel"];
            };
        };
        responses: {
            /** @description What became of each. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferCancelled"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    simulateConsumerVerification: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this call, to find it again.
                 * @example 4f2f3b0a-0b8e-4a53-8f43-7d9c1e6b2a10
                 */
                "call-ref"?: components["parameters"]["CallRef"];
            };
            path: {
                /**
                 * @description Id of the consumer, `id.id` of its answers. The simulator reads a 64-bit number; it is text here, as JavaScript's numbers are not exact that far.
                 * @example 110294861002349568
                 */
                consumer_id: string;
            };
            cookie?: never;
        };
        /** @description Nothing is asked for. The guide's call has an empty object, the reference no body. */
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The consumer is verified. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["SimulatorBadRequest"];
            default: components["responses"]["SimulatorError"];
        };
    };
    simulateCorporateVerification: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this call, to find it again.
                 * @example 4f2f3b0a-0b8e-4a53-8f43-7d9c1e6b2a10
                 */
                "call-ref"?: components["parameters"]["CallRef"];
            };
            path: {
                /**
                 * @description Id of the corporate, `id.id` of its answers. The simulator reads a 64-bit number; it is text here, as JavaScript's numbers are not exact that far.
                 * @example 110294857316271104
                 */
                corporate_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The corporate is verified. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["SimulatorBadRequest"];
            default: components["responses"]["SimulatorError"];
        };
    };
    simulateChallengeSuccess: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this call, to find it again.
                 * @example 4f2f3b0a-0b8e-4a53-8f43-7d9c1e6b2a10
                 */
                "call-ref"?: components["parameters"]["CallRef"];
            };
            path: {
                /**
                 * @description Id of the user's credentials. The simulator reads a 64-bit number; it is text here, as JavaScript's numbers are not exact that far.
                 * @example 110294861002349568
                 */
                credentials_id: components["parameters"]["CredentialsId"];
                /**
                 * @description Id of the challenge. The simulator reads a 64-bit number; it is text here, as JavaScript's numbers are not exact that far.
                 * @example 110295001277890560
                 */
                challenge_id: components["parameters"]["ChallengeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The challenge has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "COMPLETED"
                     *     }
                     */
                    "application/json": components["schemas"]["SimulatedChallenge"];
                };
            };
            400: components["responses"]["SimulatorBadRequest"];
            default: components["responses"]["SimulatorError"];
        };
    };
    simulateChallengeInvalid: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this call, to find it again.
                 * @example 4f2f3b0a-0b8e-4a53-8f43-7d9c1e6b2a10
                 */
                "call-ref"?: components["parameters"]["CallRef"];
            };
            path: {
                /**
                 * @description Id of the user's credentials. The simulator reads a 64-bit number; it is text here, as JavaScript's numbers are not exact that far.
                 * @example 110294861002349568
                 */
                credentials_id: components["parameters"]["CredentialsId"];
                /**
                 * @description Id of the challenge. The simulator reads a 64-bit number; it is text here, as JavaScript's numbers are not exact that far.
                 * @example 110295001277890560
                 */
                challenge_id: components["parameters"]["ChallengeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The challenge has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "COMPLETED"
                     *     }
                     */
                    "application/json": components["schemas"]["SimulatedChallenge"];
                };
            };
            400: components["responses"]["SimulatorBadRequest"];
            default: components["responses"]["SimulatorError"];
        };
    };
    simulateChallengeExpired: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this call, to find it again.
                 * @example 4f2f3b0a-0b8e-4a53-8f43-7d9c1e6b2a10
                 */
                "call-ref"?: components["parameters"]["CallRef"];
            };
            path: {
                /**
                 * @description Id of the user's credentials. The simulator reads a 64-bit number; it is text here, as JavaScript's numbers are not exact that far.
                 * @example 110294861002349568
                 */
                credentials_id: components["parameters"]["CredentialsId"];
                /**
                 * @description Id of the challenge. The simulator reads a 64-bit number; it is text here, as JavaScript's numbers are not exact that far.
                 * @example 110295001277890560
                 */
                challenge_id: components["parameters"]["ChallengeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The challenge has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "COMPLETED"
                     *     }
                     */
                    "application/json": components["schemas"]["SimulatedChallenge"];
                };
            };
            400: components["responses"]["SimulatorBadRequest"];
            default: components["responses"]["SimulatorError"];
        };
    };
    requestBackofficeAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "identity": {
                 *         "type": "CONSUMER",
                 *         "id": "110294861002349568"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["BackofficeAccessTokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": {
                     *         "token": "eyJhbGciOiJIUzUxMiJ9.sample.sig"
                     *       },
                     *       "identity": {
                     *         "type": "CONSUMER",
                     *         "id": "110294861002349568"
                     *       },
                     *       "credentials": {
                     *         "type": "ROOT",
                     *         "id": "110294861002349568"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["BackofficeAccessToken"];
                };
            };
            400: components["responses"]["BackofficeBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWithoutBody"];
            /** @description Weavr refuses; `errorCode` says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errorCode": "UNRESOLVED_IDENTITY"
                     *     }
                     */
                    "application/json": components["schemas"]["RequestBackofficeAccessTokenConflict"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    onCorporateKybStatusUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name of the delivery: the same one again is a duplicate.
                 * @example d1f4c7a0-3b52-4e68-9a11-60c8e5f2b7d3
                 */
                "call-ref"?: components["parameters"]["WebhookCallRef"];
                /**
                 * @description When it was sent, in milliseconds since 1970.
                 * @example 1795219200000
                 */
                "published-timestamp": components["parameters"]["WebhookPublishedTimestamp"];
                /**
                 * @description HMAC-SHA256 in base64 over `call-ref`, the body as it came and `published-timestamp`, joined without anything between. The key is the API key; of several API clients, that of the oldest.
                 * @example QkFTRTY0LW9mLWFuLWludmVudGVkLXNpZ25hdHVyZQ==
                 */
                "signature-v2": components["parameters"]["WebhookSignatureV2"];
                /**
                 * @deprecated
                 * @description The older form: the same over `published-timestamp` alone, which says nothing of the body.
                 * @example QW4taW52ZW50ZWQtc2lnbmF0dXJl
                 */
                signature: components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "corporateId": "110294857316271104",
                 *       "corporateEmail": "ines.calder@harbourlane.example",
                 *       "status": "REJECTED",
                 *       "details": [
                 *         "DOCUMENTS_UNSATISFACTORY"
                 *       ],
                 *       "rejectionComment": "Send a register extract that can be read",
                 *       "ongoingStatus": "INITIATED"
                 *     }
                 */
                "application/json": components["schemas"]["KybEvent"];
            };
        };
        responses: {
            204: components["responses"]["WebhookTaken"];
        };
    };
    onCorporateBeneficiaryStatusUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name of the delivery: the same one again is a duplicate.
                 * @example d1f4c7a0-3b52-4e68-9a11-60c8e5f2b7d3
                 */
                "call-ref"?: components["parameters"]["WebhookCallRef"];
                /**
                 * @description When it was sent, in milliseconds since 1970.
                 * @example 1795219200000
                 */
                "published-timestamp": components["parameters"]["WebhookPublishedTimestamp"];
                /**
                 * @description HMAC-SHA256 in base64 over `call-ref`, the body as it came and `published-timestamp`, joined without anything between. The key is the API key; of several API clients, that of the oldest.
                 * @example QkFTRTY0LW9mLWFuLWludmVudGVkLXNpZ25hdHVyZQ==
                 */
                "signature-v2": components["parameters"]["WebhookSignatureV2"];
                /**
                 * @deprecated
                 * @description The older form: the same over `published-timestamp` alone, which says nothing of the body.
                 * @example QW4taW52ZW50ZWQtc2lnbmF0dXJl
                 */
                signature: components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "event": [
                 *         "STATUS_UPDATED"
                 *       ],
                 *       "eventDetails": [
                 *         "SELFIE_UNSATISFACTORY"
                 *       ],
                 *       "additionalInformation": {
                 *         "corporateId": "110294857316271104",
                 *         "corporateName": "Harbour Lane Books Ltd",
                 *         "rootUserEmail": "ines.calder@harbourlane.example",
                 *         "kybStatus": "PENDING_REVIEW",
                 *         "beneficiary": {
                 *           "type": "UBO",
                 *           "firstName": "Nils",
                 *           "lastName": "Calder",
                 *           "email": "nils@harbourlane.example",
                 *           "status": "REJECTED",
                 *           "ongoingKybStatus": "INITIATED"
                 *         }
                 *       },
                 *       "rejectionComment": "Take the selfie again"
                 *     }
                 */
                "application/json": components["schemas"]["BeneficiaryVerifiedEvent"];
            };
        };
        responses: {
            204: components["responses"]["WebhookTaken"];
        };
    };
    onCorporateActivated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name of the delivery: the same one again is a duplicate.
                 * @example d1f4c7a0-3b52-4e68-9a11-60c8e5f2b7d3
                 */
                "call-ref"?: components["parameters"]["WebhookCallRef"];
                /**
                 * @description When it was sent, in milliseconds since 1970.
                 * @example 1795219200000
                 */
                "published-timestamp": components["parameters"]["WebhookPublishedTimestamp"];
                /**
                 * @description HMAC-SHA256 in base64 over `call-ref`, the body as it came and `published-timestamp`, joined without anything between. The key is the API key; of several API clients, that of the oldest.
                 * @example QkFTRTY0LW9mLWFuLWludmVudGVkLXNpZ25hdHVyZQ==
                 */
                "signature-v2": components["parameters"]["WebhookSignatureV2"];
                /**
                 * @deprecated
                 * @description The older form: the same over `published-timestamp` alone, which says nothing of the body.
                 * @example QW4taW52ZW50ZWQtc2lnbmF0dXJl
                 */
                signature: components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "actionDoneBy": "ADMIN",
                 *       "emailAddress": "ines.calder@harbourlane.example"
                 *     }
                 */
                "application/json": components["schemas"]["IdentityActivatedEvent"];
            };
        };
        responses: {
            204: components["responses"]["WebhookTaken"];
        };
    };
    onCorporateDeactivated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name of the delivery: the same one again is a duplicate.
                 * @example d1f4c7a0-3b52-4e68-9a11-60c8e5f2b7d3
                 */
                "call-ref"?: components["parameters"]["WebhookCallRef"];
                /**
                 * @description When it was sent, in milliseconds since 1970.
                 * @example 1795219200000
                 */
                "published-timestamp": components["parameters"]["WebhookPublishedTimestamp"];
                /**
                 * @description HMAC-SHA256 in base64 over `call-ref`, the body as it came and `published-timestamp`, joined without anything between. The key is the API key; of several API clients, that of the oldest.
                 * @example QkFTRTY0LW9mLWFuLWludmVudGVkLXNpZ25hdHVyZQ==
                 */
                "signature-v2": components["parameters"]["WebhookSignatureV2"];
                /**
                 * @deprecated
                 * @description The older form: the same over `published-timestamp` alone, which says nothing of the body.
                 * @example QW4taW52ZW50ZWQtc2lnbmF0dXJl
                 */
                signature: components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "actionDoneBy": "ADMIN",
                 *       "emailAddress": "ines.calder@harbourlane.example",
                 *       "reasonCode": "ACCOUNT_REVIEW"
                 *     }
                 */
                "application/json": components["schemas"]["IdentityDeactivatedEvent"];
            };
        };
        responses: {
            204: components["responses"]["WebhookTaken"];
        };
    };
    onConsumerKycStatusUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name of the delivery: the same one again is a duplicate.
                 * @example d1f4c7a0-3b52-4e68-9a11-60c8e5f2b7d3
                 */
                "call-ref"?: components["parameters"]["WebhookCallRef"];
                /**
                 * @description When it was sent, in milliseconds since 1970.
                 * @example 1795219200000
                 */
                "published-timestamp": components["parameters"]["WebhookPublishedTimestamp"];
                /**
                 * @description HMAC-SHA256 in base64 over `call-ref`, the body as it came and `published-timestamp`, joined without anything between. The key is the API key; of several API clients, that of the oldest.
                 * @example QkFTRTY0LW9mLWFuLWludmVudGVkLXNpZ25hdHVyZQ==
                 */
                "signature-v2": components["parameters"]["WebhookSignatureV2"];
                /**
                 * @deprecated
                 * @description The older form: the same over `published-timestamp` alone, which says nothing of the body.
                 * @example QW4taW52ZW50ZWQtc2lnbmF0dXJl
                 */
                signature: components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "consumerId": "110294861002349568",
                 *       "consumerEmail": "tomas.wren@mail.example",
                 *       "status": "REJECTED",
                 *       "details": [
                 *         "SELFIE_AND_DOCUMENTS_MISMATCH"
                 *       ],
                 *       "rejectionComment": "Two different people",
                 *       "kycLevel": "KYC_LEVEL_2",
                 *       "ongoingStatus": "REJECTED",
                 *       "ongoingKycLevel": "KYC_LEVEL_2",
                 *       "eventTimestamp": "1795219200000"
                 *     }
                 */
                "application/json": components["schemas"]["KycEvent"];
            };
        };
        responses: {
            204: components["responses"]["WebhookTaken"];
        };
    };
    onConsumerActivated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name of the delivery: the same one again is a duplicate.
                 * @example d1f4c7a0-3b52-4e68-9a11-60c8e5f2b7d3
                 */
                "call-ref"?: components["parameters"]["WebhookCallRef"];
                /**
                 * @description When it was sent, in milliseconds since 1970.
                 * @example 1795219200000
                 */
                "published-timestamp": components["parameters"]["WebhookPublishedTimestamp"];
                /**
                 * @description HMAC-SHA256 in base64 over `call-ref`, the body as it came and `published-timestamp`, joined without anything between. The key is the API key; of several API clients, that of the oldest.
                 * @example QkFTRTY0LW9mLWFuLWludmVudGVkLXNpZ25hdHVyZQ==
                 */
                "signature-v2": components["parameters"]["WebhookSignatureV2"];
                /**
                 * @deprecated
                 * @description The older form: the same over `published-timestamp` alone, which says nothing of the body.
                 * @example QW4taW52ZW50ZWQtc2lnbmF0dXJl
                 */
                signature: components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "actionDoneBy": "INNOVATOR",
                 *       "emailAddress": "tomas.wren@mail.example"
                 *     }
                 */
                "application/json": components["schemas"]["IdentityActivatedEvent"];
            };
        };
        responses: {
            204: components["responses"]["WebhookTaken"];
        };
    };
    onConsumerDeactivated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name of the delivery: the same one again is a duplicate.
                 * @example d1f4c7a0-3b52-4e68-9a11-60c8e5f2b7d3
                 */
                "call-ref"?: components["parameters"]["WebhookCallRef"];
                /**
                 * @description When it was sent, in milliseconds since 1970.
                 * @example 1795219200000
                 */
                "published-timestamp": components["parameters"]["WebhookPublishedTimestamp"];
                /**
                 * @description HMAC-SHA256 in base64 over `call-ref`, the body as it came and `published-timestamp`, joined without anything between. The key is the API key; of several API clients, that of the oldest.
                 * @example QkFTRTY0LW9mLWFuLWludmVudGVkLXNpZ25hdHVyZQ==
                 */
                "signature-v2": components["parameters"]["WebhookSignatureV2"];
                /**
                 * @deprecated
                 * @description The older form: the same over `published-timestamp` alone, which says nothing of the body.
                 * @example QW4taW52ZW50ZWQtc2lnbmF0dXJl
                 */
                signature: components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "actionDoneBy": "INNOVATOR",
                 *       "emailAddress": "tomas.wren@mail.example",
                 *       "reasonCode": "TEMPORARY"
                 *     }
                 */
                "application/json": components["schemas"]["IdentityDeactivatedEvent"];
            };
        };
        responses: {
            204: components["responses"]["WebhookTaken"];
        };
    };
    onUserDeactivated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name of the delivery: the same one again is a duplicate.
                 * @example d1f4c7a0-3b52-4e68-9a11-60c8e5f2b7d3
                 */
                "call-ref"?: components["parameters"]["WebhookCallRef"];
                /**
                 * @description When it was sent, in milliseconds since 1970.
                 * @example 1795219200000
                 */
                "published-timestamp": components["parameters"]["WebhookPublishedTimestamp"];
                /**
                 * @description HMAC-SHA256 in base64 over `call-ref`, the body as it came and `published-timestamp`, joined without anything between. The key is the API key; of several API clients, that of the oldest.
                 * @example QkFTRTY0LW9mLWFuLWludmVudGVkLXNpZ25hdHVyZQ==
                 */
                "signature-v2": components["parameters"]["WebhookSignatureV2"];
                /**
                 * @deprecated
                 * @description The older form: the same over `published-timestamp` alone, which says nothing of the body.
                 * @example QW4taW52ZW50ZWQtc2lnbmF0dXJl
                 */
                signature: components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "actionDoneBy": "ADMIN",
                 *       "emailAddress": "petra.olin@harbourlane.example",
                 *       "reasonCode": "ACCOUNT_SECURITY"
                 *     }
                 */
                "application/json": components["schemas"]["IdentityDeactivatedEvent"];
            };
        };
        responses: {
            204: components["responses"]["WebhookTaken"];
        };
    };
    onLoginAttempted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name of the delivery: the same one again is a duplicate.
                 * @example d1f4c7a0-3b52-4e68-9a11-60c8e5f2b7d3
                 */
                "call-ref"?: components["parameters"]["WebhookCallRef"];
                /**
                 * @description When it was sent, in milliseconds since 1970.
                 * @example 1795219200000
                 */
                "published-timestamp": components["parameters"]["WebhookPublishedTimestamp"];
                /**
                 * @description HMAC-SHA256 in base64 over `call-ref`, the body as it came and `published-timestamp`, joined without anything between. The key is the API key; of several API clients, that of the oldest.
                 * @example QkFTRTY0LW9mLWFuLWludmVudGVkLXNpZ25hdHVyZQ==
                 */
                "signature-v2": components["parameters"]["WebhookSignatureV2"];
                /**
                 * @deprecated
                 * @description The older form: the same over `published-timestamp` alone, which says nothing of the body.
                 * @example QW4taW52ZW50ZWQtc2lnbmF0dXJl
                 */
                signature: components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "credential": {
                 *         "type": "ROOT",
                 *         "id": "110294861002349568"
                 *       },
                 *       "identity": {
                 *         "type": "CONSUMER",
                 *         "id": "110294861002349568"
                 *       },
                 *       "type": "PASSWORD",
                 *       "status": "VERIFIED",
                 *       "publishedTimestamp": "1795219200000"
                 *     }
                 */
                "application/json": components["schemas"]["LoginEvent"];
            };
        };
        responses: {
            204: components["responses"]["WebhookTaken"];
        };
    };
    onStepUpCompleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name of the delivery: the same one again is a duplicate.
                 * @example d1f4c7a0-3b52-4e68-9a11-60c8e5f2b7d3
                 */
                "call-ref"?: components["parameters"]["WebhookCallRef"];
                /**
                 * @description When it was sent, in milliseconds since 1970.
                 * @example 1795219200000
                 */
                "published-timestamp": components["parameters"]["WebhookPublishedTimestamp"];
                /**
                 * @description HMAC-SHA256 in base64 over `call-ref`, the body as it came and `published-timestamp`, joined without anything between. The key is the API key; of several API clients, that of the oldest.
                 * @example QkFTRTY0LW9mLWFuLWludmVudGVkLXNpZ25hdHVyZQ==
                 */
                "signature-v2": components["parameters"]["WebhookSignatureV2"];
                /**
                 * @deprecated
                 * @description The older form: the same over `published-timestamp` alone, which says nothing of the body.
                 * @example QW4taW52ZW50ZWQtc2lnbmF0dXJl
                 */
                signature: components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "credential": {
                 *         "type": "USER",
                 *         "id": "110294873366102016"
                 *       },
                 *       "identity": {
                 *         "type": "CORPORATE",
                 *         "id": "110294857316271104"
                 *       },
                 *       "challengeId": "110295044412776448",
                 *       "type": "PUSH",
                 *       "status": "DECLINED",
                 *       "publishedTimestamp": "1795219200000"
                 *     }
                 */
                "application/json": components["schemas"]["StepupEvent"];
            };
        };
        responses: {
            204: components["responses"]["WebhookTaken"];
        };
    };
    onAuthenticationFactorEnrolled: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name of the delivery: the same one again is a duplicate.
                 * @example d1f4c7a0-3b52-4e68-9a11-60c8e5f2b7d3
                 */
                "call-ref"?: components["parameters"]["WebhookCallRef"];
                /**
                 * @description When it was sent, in milliseconds since 1970.
                 * @example 1795219200000
                 */
                "published-timestamp": components["parameters"]["WebhookPublishedTimestamp"];
                /**
                 * @description HMAC-SHA256 in base64 over `call-ref`, the body as it came and `published-timestamp`, joined without anything between. The key is the API key; of several API clients, that of the oldest.
                 * @example QkFTRTY0LW9mLWFuLWludmVudGVkLXNpZ25hdHVyZQ==
                 */
                "signature-v2": components["parameters"]["WebhookSignatureV2"];
                /**
                 * @deprecated
                 * @description The older form: the same over `published-timestamp` alone, which says nothing of the body.
                 * @example QW4taW52ZW50ZWQtc2lnbmF0dXJl
                 */
                signature: components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "credentialId": {
                 *         "type": "USER",
                 *         "id": "110294873366102016"
                 *       },
                 *       "type": "BIOMETRIC",
                 *       "status": "INACTIVE",
                 *       "publishedTimestamp": "1795219200000"
                 *     }
                 */
                "application/json": components["schemas"]["EnrolmentEvent"];
            };
        };
        responses: {
            204: components["responses"]["WebhookTaken"];
        };
    };
    onLinkedAccountUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name of the delivery: the same one again is a duplicate.
                 * @example d1f4c7a0-3b52-4e68-9a11-60c8e5f2b7d3
                 */
                "call-ref"?: components["parameters"]["WebhookCallRef"];
                /**
                 * @description When it was sent, in milliseconds since 1970.
                 * @example 1795219200000
                 */
                "published-timestamp": components["parameters"]["WebhookPublishedTimestamp"];
                /**
                 * @description HMAC-SHA256 in base64 over `call-ref`, the body as it came and `published-timestamp`, joined without anything between. The key is the API key; of several API clients, that of the oldest.
                 * @example QkFTRTY0LW9mLWFuLWludmVudGVkLXNpZ25hdHVyZQ==
                 */
                "signature-v2": components["parameters"]["WebhookSignatureV2"];
                /**
                 * @deprecated
                 * @description The older form: the same over `published-timestamp` alone, which says nothing of the body.
                 * @example QW4taW52ZW50ZWQtc2lnbmF0dXJl
                 */
                signature: components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "linkedAccount": {
                 *         "id": "110305500011223344",
                 *         "profileId": "110181034496516096",
                 *         "name": "Harbour Lane Books Ltd",
                 *         "country": "MT",
                 *         "state": "ACTIVE",
                 *         "accountReference": {
                 *           "iban": "MT84MALT011000012345MTLCAST001S"
                 *         }
                 *       },
                 *       "publishedTimestamp": "1795219200000",
                 *       "eventType": "VERIFIED"
                 *     }
                 */
                "application/json": components["schemas"]["LinkedAccountEvent"];
            };
        };
        responses: {
            204: components["responses"]["WebhookTaken"];
        };
    };
    onBulkProcessEnded: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Weavr's name for the delivery.
                 * @example d1f4c7a0-3b52-4e68-9a11-60c8e5f2b7d3
                 */
                "request-ref"?: components["parameters"]["WebhookRequestRef"];
                /**
                 * @description When it was sent, in milliseconds since 1970.
                 * @example 1795219200000
                 */
                "published-timestamp": components["parameters"]["WebhookPublishedTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "bulkId": "110306600055667788",
                 *       "status": "PARTIALLY_COMPLETED",
                 *       "submittedItemsCount": 3,
                 *       "operationStatusCounts": [
                 *         {
                 *           "status": "COMPLETED",
                 *           "count": 2
                 *         },
                 *         {
                 *           "status": "FAILED",
                 *           "count": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BulkProcessProgressEvent"];
            };
        };
        responses: {
            204: components["responses"]["WebhookTaken"];
        };
    };
}
