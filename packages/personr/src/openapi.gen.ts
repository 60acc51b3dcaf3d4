// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
export interface paths {
    "/api-token-generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange credentials in the body for a bearer token
         * @description Issues a token that lives for a year and may do whatever its user may do. It ends the token that the user had before, so two programs need two users. Personr advises a user made for this purpose. There is no call to refresh, check or revoke a token: ask for another before it expires. On the host platform a token that is not used for 30 days lapses (inferred).
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-basic-auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange credentials in a header for a bearer token
         * @description The same as `createToken` with the credentials in a Basic header and no body. Heading and three samples of the page say POST; two samples amount to GET.
         */
        post: operations["createTokenWithBasicAuth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-applicant-create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an applicant
         * @description Makes a person on a flow, in the workspace that the token's user was in last. The names given here are not what is verified: those are read from the documents. Go on with `createApplicantVerificationLink`, or with `uploadApplicantDocument` and `requestApplicantCheck`.
         */
        post: operations["createApplicant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-verificationlink-create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the link to an applicant's hosted page
         * @description Personr sends the link to nobody: pass it on, or show it in a frame. When the person is through, the check starts by itself, without `requestApplicantCheck`. Pages disagree on the name of the id: give it as `applicantId` and as `applicant`.
         */
        post: operations["createApplicantVerificationLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-document-upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload an image of an applicant's document or face
         * @description One image a call: a document with two sides takes two calls, one without a back is `FRONT_SIDE`. Nothing goes on until all documents, sides and the selfie of the flow are there. Not needed with a hosted page. The page's table says form, all its samples are JSON.
         */
        post: operations["uploadApplicantDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-request-applicant-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start the check of an applicant or entity
         * @description Call it when all documents are uploaded, and for an entity when its owners are linked. Called too early it can spoil the result: then wait for the outcome, add what is missing and call again, or make another applicant. An applicant has 5 attempts, by API or hosted page, before it ends rejected. Not needed with a hosted page.
         */
        post: operations["requestApplicantCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-applicant-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the status and the result of a person's check
         * @description Poll until the check is no longer pending, two minutes on average and longer with poor images; or take the webhook `applicantResult`, which Personr recommends. Before the review there is no `result` (inferred).
         */
        post: operations["getApplicantStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-applicant-details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get what is known of an applicant
         * @description Documented in Personr's Power Platform connector and on no page of the manual that is known. The connector sends JSON and does not require the id; a form, and that the id is needed, are inferred.
         */
        post: operations["getApplicantDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-document-download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Download the images of an applicant
         * @description The images of documents and face, once the check is done. They come as text within JSON, so answers are large.
         */
        post: operations["downloadApplicantDocuments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-document-download-information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Download the images of an applicant with facts about the documents
         * @description As `downloadApplicantDocuments`, with number and expiry of each document. A driver's licence counts once among the facts although both its sides are among the images. Evidence of liveness is left out. The samples of the page call `/api-document-download`; its heading has this path.
         */
        post: operations["downloadApplicantDocumentsInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-entity-create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an entity
         * @description Makes a company on a flow. Personr has to enable checks of entities for an account first. The flow decides whether registers and owners are looked up; with `uboFlow` or `createApplicant` owners are verified, or made applicants, too.
         */
        post: operations["createEntity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-entity-verificationlink-create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the link to an entity's hosted page
         * @description The page is for a person who acts for the company, and asks for its owners too. Personr sends the link to nobody. When that person is through, the check starts by itself. Give the id as `applicantId` and as `applicant`.
         */
        post: operations["createEntityVerificationLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-entity-document-upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand over a document of an entity by its address
         * @description One document a call. Personr fetches the file, so its address must be open to everyone; `uploadEntityDocumentEncoded` sends the file itself. Not needed with a hosted page.
         */
        post: operations["uploadEntityDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-entity-document-upload-encoded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a document of an entity
         * @description One document a call, as base64 text within the request. Not needed with a hosted page.
         */
        post: operations["uploadEntityDocumentEncoded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-add-ubo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link an owner to an entity
         * @description The owner is an applicant or entity that exists. Not needed with a hosted page, where the company's representative names the owners.
         */
        post: operations["addEntityUbo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-entity-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the status and the result of an entity's check
         * @description Poll it, or take the webhook `entityResult`.
         */
        post: operations["getEntityStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-retrieve-ubo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the owners of an entity
         * @description Owners and officers that registers know, or that the company typed in. The sample repeats the member `ownershipInsight` once for each owner within one object: a usual parser keeps the last only, so whoever wants all of them has to read the raw text (inferred). Scalars that are missing come as the text `null`.
         */
        post: operations["getEntityOwnership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-entity-questionnaire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an entity's answers, products and plans
         * @description What was chosen and answered in a flow with Flow Logic, a feature of the dashboard for flows of entities.
         */
        post: operations["getEntityQuestionnaire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-aml-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the hits of an applicant or entity in lists and media
         * @description Screening is part of every check unless it is switched off, and goes on afterwards. Copies of the page hide the request and cut the answer short: category, notes and description of a hit come too, under names that are not known.
         */
        post: operations["getAmlResults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-database-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a person and check the data against registers
         * @description Does all at once: makes the applicant, compares the data with public and commercial sources of a country, and starts the check. The more data, the better the match. The flow has to be one that Personr has set up for this. Results come by `getApplicantStatus` or the webhook (inferred).
         */
        post: operations["verifyApplicantData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-entity-database-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a company and check the data against registers
         * @description The same as `verifyApplicantData`, for a company.
         */
        post: operations["verifyEntityData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-change-workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Work in another workspace
         * @description Moves the token's user, and with it every program that uses the user, to another workspace: what is created afterwards lands there. So a process that switches needs a user of its own, and must not make other calls meanwhile (inferred). Workspaces form a tree; a user sees its own and those below. An unknown name is answered with HTTP 200 and the status `error`.
         */
        post: operations["switchWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-webhook-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set where results are sent
         * @description An account or workspace has one address, for results of applicants and entities alike; this replaces it. Only users with the role Administrator may call it. The dashboard's Dev Space does the same.
         */
        post: operations["configureWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    applicantResult: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The check of a person is done
         * @description Comes when a verification has finished. The body has no name of an event, no id and no time. Results of entities come to the
         *     same address: it is an applicant's if `actionStatus` or any `ext…` member is there (inferred).
         *
         *     Nothing is signed. Personr puts a fixed token, made in the dashboard or by `configureWebhook`, "in the header":
         *     `Authorization: Bearer` is inferred. Compare it in constant time and refuse what lacks it.
         *
         *     Newer copies of the page show a flat body, older ones the body of `getApplicantStatus`.
         */
        post: operations["receiveApplicantResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    entityResult: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The check of a company is done
         * @description As `applicantResult`, for an entity: it is one if `companyName`, `entityType` or `registrySource` is there (inferred). Newer copies of the page show a flat body, older ones that of `getEntityStatus` with three members more.
         */
        post: operations["receiveEntityResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description What signs in to the dashboard. The page does not mark either member as required; nothing else can work (inferred). */
        TokenRequest: {
            /** @description E-mail address of the user. */
            email: string;
            /**
             * Format: password
             * @description Password of the user.
             */
            password: string;
        };
        /** @description A bearer token. */
        TokenResponse: {
            status: components["schemas"]["EnvelopeStatus"];
            response: components["schemas"]["Token"];
        };
        /** @description A bearer token and how long it lives. */
        Token: {
            /** @description The token. Opaque: older copies show an id, newer ones `bus` and two ids between bars. */
            token: string;
            /** @description Id of the user. */
            user_id: string;
            /** @description Life of the token in seconds, a year. */
            expires: number;
        };
        /** @description Credentials that Personr does not know. The host platform may add `args` (inferred). */
        LoginError: {
            /** @description The HTTP status again. */
            statusCode: number;
            /** @description Which failure it is. */
            reason: "INVALID_LOGIN_CREDENTIALS" | (string & {});
            /** @description The failure in words, in UTF-8. */
            message: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A failure in any of the shapes that the host platform is known for. None of its members is certain. */
        PlatformError: {
            /** @description The HTTP status again. */
            statusCode?: number | null;
            /** @description Cause as a code. */
            reason?: string | null;
            /** @description Cause as a code. */
            status?: string | null;
            /** @description Cause as a code. */
            code?: string | null;
            /** @description What happened. May repeat input. */
            message?: string | null;
            /** @description Kind of failure, such as `Unauthorized`. */
            error_class?: string | null;
            /** @description What happened. May repeat input. */
            translation?: string | null;
            /** @description Whatever helps to find the cause. */
            args?: {
                [key: string]: unknown;
            } | null;
            /** @description The failure of the workflow itself. */
            body?: ({
                /** @description Cause as a code, such as `MISSING_DATA`. */
                status?: string | null;
                /** @description What happened. May repeat input. */
                message?: string | null;
            } & {
                [key: string]: unknown;
            }) | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A failure that comes with HTTP 200. Documented for `switchWorkspace` only; wherever else it stands beside a success it is inferred. */
        Refusal: {
            /**
             * @description Tells the failure from a success.
             * @constant
             */
            status: "error";
            /** @description What happened, in words. */
            response: string;
        };
        /** @description How the call went, `success` as far as is known. A failure says `error` and is a `Refusal`. */
        EnvelopeStatus: "success" | (string & {});
        /** @description Names the applicant or entity that a call is about. */
        ApplicantReference: {
            /** @description Id from the creation of the applicant or entity. */
            applicantId: string;
        };
        /**
         * @description How far an applicant or entity has come.
         *
         *     | Status | Meaning |
         *     | --- | --- |
         *     | `Created` | it exists, and nothing has been processed |
         *     | `Pre-Checked` | its documents are being processed |
         *     | `Pending` | its data are being checked |
         *     | `Reviewed` | done; results are ready |
         */
        ApplicantStatus: "Created" | "Pre-Checked" | "Pending" | "Reviewed" | (string & {});
        /** @description The decision; null or absent before there is one (inferred). Of rejections, the page on labels knows those that allow another try and those that are final; whether the answer ever says which is not known. */
        ReviewAnswer: "Approved" | "Rejected" | (string & {}) | null;
        /** @description Why it was rejected; empty when it was approved. */
        RejectLabels: components["schemas"]["RejectLabel"][] | null;
        /**
         * @description A reason for a rejection. Neither page with the labels is known to its end, so there are more.
         *
         *     | Label | Meaning |
         *     | --- | --- |
         *     | `LOW_QUALITY` | an image cannot be read, or hardly |
         *     | `NOT_DOC` | the flow does not ask for such a document |
         *     | `ID_INVALID` | the document is cancelled or no longer valid |
         *     | `INCOMPLETE_DOC` | parts of the document are missing or not visible |
         *     | `UNSATISFACTORY_PHOTOS` | a photo is blurred, or covers something |
         *     | `DOC_PAGE_MISSING` | a page or a side is missing |
         *     | `DOC_DAMAGED` | the document is damaged |
         *     | `PROB_APPLICANT_DATA` | the applicant's data differ from the document's |
         *     | `GRAPHIC_EDITOR` | an image was edited |
         *     | `DOC_DEPRIVED` | the holder has lost the right to the document |
         *     | `FRONT_SIDE_MISSING`, `BACK_SIDE_MISSING` | that side was not uploaded |
         *     | `SCREENSHOTS` | a screenshot instead of a photo |
         *     | `BLACK_AND_WHITE` | an image has no colour |
         *     | `EXPIRATION_DATE` | the document has expired |
         *     | `UNFILLED_DOC` | the document is not filled in or not signed |
         *     | `FORGERY`, `CRIMINAL` | seen in a sample of a person, not explained |
         *     | `SANCTIONS`, `COMPROMISED_PERSONS`, `WATCHLIST` | seen in samples of companies, not explained |
         *
         *     Of those with an explanation, all allow another try.
         */
        RejectLabel: "LOW_QUALITY" | "NOT_DOC" | "ID_INVALID" | "INCOMPLETE_DOC" | "UNSATISFACTORY_PHOTOS" | "DOC_PAGE_MISSING" | "DOC_DAMAGED" | "PROB_APPLICANT_DATA" | "GRAPHIC_EDITOR" | "DOC_DEPRIVED" | "FRONT_SIDE_MISSING" | "BACK_SIDE_MISSING" | "SCREENSHOTS" | "BLACK_AND_WHITE" | "EXPIRATION_DATE" | "UNFILLED_DOC" | "FORGERY" | "CRIMINAL" | "SANCTIONS" | "COMPROMISED_PERSONS" | "WATCHLIST" | (string & {});
        /**
         * @description Kind of a person's document. These are the most used; Personr tells further ones on request.
         *
         *     | Type | Covers |
         *     | --- | --- |
         *     | `SELFIE` | one person, clearly in the frame |
         *     | `ID_CARD` | cards that prove age or identity, permits to work with children, firearm licences and the like |
         *     | `DRIVERS` | driver's licences |
         *     | `PASSPORT` | passports |
         *     | `RESIDENCE_PERMIT` | visas, passes, permits to reside or to work, border cards |
         *     | `UTILITY_BILL` | bills, statements of banks and cards, leases, tax returns, vehicle registrations |
         */
        DocumentType: "SELFIE" | "ID_CARD" | "DRIVERS" | "PASSPORT" | "RESIDENCE_PERMIT" | "UTILITY_BILL" | (string & {});
        /** @description Your own ids, as given at creation. Promised in all answers, missing in most samples. */
        ExternalUserIds: string[] | null;
        /** @description Names whose link is wanted. The page's table says `applicantId`; all samples and Personr's connector send `applicant`. Either is taken here; send both with the same value to be safe. */
        VerificationLinkRequest: {
            /** @description Id of the applicant or entity. */
            applicant: string;
            /** @description The same id. */
            applicantId?: string;
        } | {
            /** @description The same id. */
            applicant?: string;
            /** @description Id of the applicant or entity. */
            applicantId: string;
        };
        /** @description A link to a hosted page. */
        VerificationLinkResponse: {
            status: components["schemas"]["EnvelopeStatus"];
            response: components["schemas"]["VerificationLink"];
        };
        /** @description The hosted page on which somebody goes through the flow. Whoever has a link can open it. */
        VerificationLink: {
            /** @description The page on Personr's own host; ends in the id. */
            verificationLink: string;
            /** @description The same page on your own domain, if the flow names one; else the same as `verificationLink`. Absent in older copies of the page. */
            customLink?: string | null;
        };
        /** @description A person to be checked. */
        ApplicantCreate: {
            /** @description E-mail address. */
            email: string;
            /** @description Phone number in any form, with `+` and blanks if you like. */
            phone: string;
            /** @description First name. */
            nameFirst?: string;
            /** @description Last name. */
            nameLast?: string;
            /** @description Exact name of the flow, as you called it; not that of its template. */
            flowName: string;
            /** @description Your own key or source. */
            sourceKey?: string;
            /** @description Your own ids. */
            externalUserId?: string[];
        };
        /** @description The applicant as created. */
        ApplicantCreateResponse: {
            status: components["schemas"]["EnvelopeStatus"];
            response: components["schemas"]["Applicant"];
        };
        /** @description An applicant, right after its creation. */
        Applicant: {
            /** @description Id for all further calls. */
            applicantId: string;
            /** @description As given. */
            email?: string | null;
            /** @description As given. */
            phone?: string | null;
            /** @description As given. */
            nameFirst?: string | null;
            /** @description As given. */
            nameLast?: string | null;
            /** @description As given. */
            flowName?: string | null;
            /** @description How far it has come. */
            applicantStatus?: components["schemas"]["ApplicantStatus"] | null;
            /** @description As given. */
            sourceKey?: string | null;
            externalUserId?: components["schemas"]["ExternalUserIds"];
        };
        /** @description One image. */
        ApplicantDocumentUpload: {
            /** @description Whose document it is. */
            applicantId: string;
            docType: components["schemas"]["DocumentType"];
            /**
             * @description Which side. Leave it out, or give null, for a selfie.
             * @enum {string|null}
             */
            docSubType?: "FRONT_SIDE" | "BACK_SIDE" | null;
            /** @description Country of the document, ISO 3166-1 alpha-3. */
            docCountryISO: string;
            docFile: components["schemas"]["DocumentFile"];
        };
        /** @description A file within JSON. */
        DocumentFile: {
            /** @description Name with its extension: `.jpg`, `.jpeg`, `.png` or `.pdf`. */
            filename: string;
            /** @description The bytes in base64, without a `data:` prefix. */
            contents: string;
        };
        /** @description What became of the image. Printed in an older copy of the page only, so nothing is certain. */
        ApplicantDocumentUploadResponse: {
            /** @description Whose document it is. */
            applicantId?: string | null;
            /** @description Kind of document. */
            documentType?: components["schemas"]["DocumentType"] | null;
            /** @description Which side; the request calls it `docSubType`. */
            documentSubType?: "FRONT_SIDE" | "BACK_SIDE" | (string & {}) | null;
            /** @description Country of the document. */
            country?: string | null;
            /** @description Not shown other than empty. */
            errors?: unknown[] | null;
            /** @description Not shown other than empty. */
            warnings?: unknown[] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Whether the check has started. */
        CheckRequestResponse: {
            /** @description How the call went. */
            response: "success" | (string & {});
        };
        /** @description How far a person's check has come, and what it found. */
        ApplicantStatusResponse: {
            status: components["schemas"]["EnvelopeStatus"];
            response: components["schemas"]["ApplicantVerification"];
        };
        /** @description A person's check. Those members that newer copies of the page add are absent in older answers. */
        ApplicantVerification: {
            applicantStatus: components["schemas"]["ApplicantStatus"];
            applicantActionStatus?: components["schemas"]["ActionStatus"];
            /** @description The decision. Expect none before the review (inferred). */
            result?: components["schemas"]["ReviewResult"] | null;
            /** @description As read from the document. */
            extractedFirstName?: string | null;
            /** @description As read from the document. */
            extractedLastName?: string | null;
            /** @description As read from the document, `YYYY-MM-DD` in samples. */
            extractedBirthDate?: string | null;
            /** @description Country of the document, alpha-3. */
            documentCountry?: string | null;
            /** @description As read from the document. */
            extractedStreetNum?: string | null;
            /** @description As read from the document. */
            extractedStreet?: string | null;
            /** @description As read from the document. */
            extractedCity?: string | null;
            /** @description As read from the document. */
            extractedState?: string | null;
            /** @description As read from the document. */
            extractedPostCode?: string | null;
            /** @description Address that the person came from; masked in samples. */
            ipAddress?: string | null;
            /** @description IANA time zone of that address. */
            ipTimezone?: string | null;
            /** @description Name of the country of that address. */
            ipCountry?: string | null;
            /** @description City of that address. */
            ipCity?: string | null;
            /** @description Kinds of the documents and images. */
            documents?: components["schemas"]["DocumentType"][] | null;
            /** @description Numbers of the documents. May be shorter than `documents`. */
            docNumber?: string[] | null;
            /** @description Countries of the documents, alpha-3. May be shorter than `documents`. */
            docCountry?: string[] | null;
            /** @description As given at creation. */
            sourceKey?: string | null;
            externalUserId?: components["schemas"]["ExternalUserIds"];
        };
        /** @description How far the latest verification has come: `Pending` while it runs, `Reviewed` when it is done. */
        ActionStatus: "Pending" | "Reviewed" | (string & {}) | null;
        /** @description The decision on a person. Some names hold blanks; they are as Personr writes them. */
        ReviewResult: {
            /**
             * Format: int64
             * @description Last change in Unix time in milliseconds.
             */
            "Modified Date"?: number | null;
            /**
             * Format: int64
             * @description Creation in Unix time in milliseconds.
             */
            "Created Date"?: number | null;
            /** @description Who or what made it. Known from the connector only. */
            "Created By"?: string | null;
            reviewAnswer?: components["schemas"]["ReviewAnswer"];
            /** @description Id of the applicant. */
            applicant?: string | null;
            /** @description Id of the customer of Personr, it seems. */
            company?: string | null;
            /** @description Id of the verification. */
            verification?: string | null;
            rejectLabels?: components["schemas"]["RejectLabels"];
            /** @description Whether the person may try again; known from the connector only, and its values from the page on labels (inferred). */
            reviewRejectType?: "Retry" | "Final" | (string & {}) | null;
            /** @description A comment. Known from the connector only. */
            commentClient?: string | null;
            /** @description A comment. Known from the connector only. */
            commentModeration?: string | null;
            /** @description Id of the result. Known from the connector only. */
            _id?: string | null;
        };
        /** @description What is known of an applicant. */
        ApplicantDetailsResponse: {
            /** @description How the call went. */
            status?: components["schemas"]["EnvelopeStatus"] | null;
            /** @description The applicant. */
            response?: components["schemas"]["ApplicantDetails"] | null;
        };
        /** @description An applicant, by Personr's connector. */
        ApplicantDetails: {
            /** @description E-mail address. */
            email?: string | null;
            /** @description Phone number. */
            phone?: string | null;
            /** @description First name. */
            nameFirst?: string | null;
            /** @description Last name. */
            nameLast?: string | null;
            /** @description Tags of any kind; the connector does not say which. */
            tags?: unknown[] | null;
            /** @description Name of the flow. */
            flowName?: string | null;
            /** @description How far it has come, by the words used elsewhere (inferred). */
            status?: components["schemas"]["ApplicantStatus"] | null;
        };
        /** @description An applicant's images. */
        DocumentDownloadResponse: {
            status: components["schemas"]["EnvelopeStatus"];
            response: components["schemas"]["DocumentDownload"];
        };
        /** @description Two lists that go together entry by entry (inferred). */
        DocumentDownload: {
            /** @description Kind of each image; twice the same for two sides. */
            IdDocType?: components["schemas"]["DocumentType"][] | null;
            /** @description The images in base64. */
            base64?: string[] | null;
        };
        /** @description An applicant's images with facts about the documents. */
        DocumentInformationResponse: {
            status: components["schemas"]["EnvelopeStatus"];
            response: components["schemas"]["DocumentInformation"];
        };
        /** @description Three lists with an entry for each document, and one with the images, which may be longer. */
        DocumentInformation: {
            /** @description Kind of each document. */
            IdDocType?: components["schemas"]["DocumentType"][] | null;
            /** @description Expiry of each document, in a form that is not documented. Null where there is none (inferred). */
            docExpiries?: (string | null)[] | null;
            /** @description Number of each document. Null where there is none (inferred). */
            docNumbers?: (string | null)[] | null;
            /** @description The images in base64. */
            base64?: string[] | null;
        };
        /** @description A company to be checked. */
        EntityCreate: {
            /** @description Legal name. */
            companyName: string;
            /** @description Number in the company register; in Australia the ACN or ABN. */
            registrationNumber: string;
            /** @description Country of incorporation, ISO 3166-1 alpha-3. */
            country: string;
            /** @description Exact name of the flow. */
            flowName: string;
            /** @description Name of the flow for owners who are people; without it they are not verified. */
            uboFlow?: string;
            /** @description Your own key or source. */
            sourceKey?: string;
            /** @description Your own ids. */
            externalUserId?: string[];
            /** @description Whether owners that are found become applicants. */
            createApplicant?: boolean;
            /** @description Name of the flow for those applicants. */
            applicantFlow?: string;
        };
        /** @description The entity as created. */
        EntityCreateResponse: {
            status: components["schemas"]["EnvelopeStatus"];
            response: components["schemas"]["Entity"];
        };
        /** @description An entity, right after its creation. */
        Entity: {
            /** @description Id for all further calls. */
            applicantId: string;
            /** @description As given. */
            companyName?: string | null;
            /** @description As given. */
            registrationNumber?: string | null;
            /** @description As given. */
            country?: string | null;
            /** @description As given. */
            flowName?: string | null;
            /** @description How far it has come. */
            applicantStatus?: components["schemas"]["ApplicantStatus"] | null;
            /** @description As given. */
            sourceKey?: string | null;
            externalUserId?: components["schemas"]["ExternalUserIds"];
        };
        /** @description A document that lies at an address. */
        EntityDocumentUpload: {
            /** @description The entity. */
            applicantId: string;
            /** @description Kind of the document in words. The list of kinds is not at hand; `Certificate of incorporation` is one. */
            docSubType?: string;
            /**
             * Format: uri
             * @description Address of the file, open to everyone.
             */
            docFile: string;
        };
        /** @description A document within the request. */
        EntityDocumentUploadEncoded: {
            /** @description The entity. */
            applicantId: string;
            /** @description Kind of the document in words, as for `uploadEntityDocument`. */
            docSubType?: string;
            /** @description Name with its extension: `.jpg`, `.jpeg`, `.png` or `.pdf`. Its capital is no slip. */
            fileName: string;
            /** @description The bytes in base64; in a form a text, not a file. */
            docFile: string;
        };
        /** @description The document that was taken. */
        EntityDocumentUploadResponse: {
            /** @description The entity. */
            applicantId: string;
            /** @description Kind of the document; the request calls it `docSubType`. */
            documentSubType?: string | null;
        };
        /** @description An owner, and the entity that it owns. */
        EntityUboAdd: {
            /** @description The entity that is owned. */
            applicantId: string;
            /** @description The owner, a person or a company. */
            uboApplicantId: string;
            /**
             * @description What the owner is to the entity.
             * @enum {string}
             */
            position: "Director" | "Shareholder" | "Other";
        };
        /** @description The entity's owners. There is a `status`, but nothing is wrapped in `response`. */
        EntityUboAddResponse: {
            status: components["schemas"]["EnvelopeStatus"];
            /** @description The entity that is owned. */
            applicantId?: string | null;
            /** @description Its owners. */
            ubos?: components["schemas"]["LinkedUbo"][] | null;
            /** @description Not shown other than empty. */
            errors?: unknown[] | null;
        };
        /** @description An owner that is linked to an entity. */
        LinkedUbo: {
            /** @description The owner. */
            applicantId?: string | null;
            /** @description Whether a person or a company; `Entity` is inferred. */
            type?: "Individual" | "Entity" | (string & {}) | null;
            /** @description What the owner is to the entity. */
            position?: "Director" | "Shareholder" | "Other" | (string & {}) | null;
        };
        /** @description How far an entity's check has come, and what it found. */
        EntityStatusResponse: {
            status: components["schemas"]["EnvelopeStatus"];
            response: components["schemas"]["EntityVerification"];
        };
        /** @description A company's check. */
        EntityVerification: {
            applicantStatus: components["schemas"]["ApplicantStatus"];
            reviewAnswer?: components["schemas"]["ReviewAnswer"];
            /** @description Two digits, two digits and a year, with slashes. Whether the day or the month is first is not said. */
            createdDate?: string | null;
            rejectLabels?: components["schemas"]["RejectLabels"];
            /** @description Name of the company. */
            entityName?: string | null;
            /** @description Number in the register; keep its leading zeros. */
            registrationNumber?: string | null;
            /** @description Kind of company in the register's words. */
            entityType?: string | null;
            /** @description Day of incorporation, written as `createdDate` is; the webhook writes it otherwise. */
            incorporatedOn?: string | null;
            /** @description Country, alpha-3. */
            entityCountry?: string | null;
            /** @description Name of the register. */
            registrySource?: string | null;
            /** @description Address in one line. */
            registeredAddress?: string | null;
            /** @description Who acted for the company; not always well-formed. */
            representativeEmail?: string | null;
            /** @description Who acted for the company. */
            representativePhone?: string | null;
            /** @description Answers given in the flow. Seen empty, in one sample. */
            flowAnswers?: string[] | null;
            /** @description As given at creation. */
            sourceKey?: string | null;
            externalUserId?: components["schemas"]["ExternalUserIds"];
        };
        /** @description The owners of an entity; after a usual parser, the last of them. */
        EntityOwnershipResponse: {
            /** @description An owner. A list is inferred, for the day that Personr mends its JSON. */
            ownershipInsight: components["schemas"]["OwnershipInsight"] | components["schemas"]["OwnershipInsight"][];
        };
        /** @description An owner or officer of an entity. That name and kind are always there is inferred. */
        OwnershipInsight: {
            /** @description The entity that is owned. */
            parentEntity?: string | null;
            /** @description The owner's own id, or the text `null`. */
            applicantId?: string | null;
            /** @description Whether a person or a company. */
            uboType: "Individual" | "Entity" | (string & {});
            /** @description Name of the person or company. */
            name: string;
            /** @description Roles that Personr found. */
            detectedPosition?: ("Director" | "Shareholder" | "Secretary" | "UBO" | (string & {}))[] | null;
            /** @description Role that the company typed in, or the text `null`. A list is inferred. */
            inputtedPosition?: (string | null) | string[];
            /** @description Address in one line. */
            address?: string | null;
            /** @description Number of a company, or the text `null`. */
            registrationNumber?: string | null;
            /** @description Numbers of shares, as text. */
            shares?: string[] | null;
            /** @description Classes of shares, such as `ORD`. */
            shareClass?: string[] | null;
        };
        /** @description What a company chose and answered. */
        EntityQuestionnaire: {
            /** @description The entity. */
            applicantId: string;
            /** @description Name of the flow, elsewhere `flowName`. */
            flow?: string | null;
            /** @description As given at creation. */
            sourceKey?: string | null;
            externalUserId?: components["schemas"]["ExternalUserIds"];
            /** @description Products that were chosen. */
            selectedProducts?: string[] | null;
            /** @description Your ids of them. */
            selectedProductIds?: string[] | null;
            /** @description Plans that were chosen. */
            selectedPlans?: string[] | null;
            /** @description Your ids of them. */
            selectedPlanIds?: string[] | null;
            /** @description Questions with their answers. */
            questionnaire?: components["schemas"]["QuestionnaireAnswer"][] | null;
        };
        /** @description A question and its answer. */
        QuestionnaireAnswer: {
            /** @description The question. */
            flowQuestion?: string | null;
            /** @description Personr's id of the question. */
            questionId?: string | null;
            /** @description Your own id of the question; may occur twice. */
            internalQuestionId?: string | null;
            /** @description One answer as a text, or several as a list. */
            flowAnswer?: (string | null) | string[];
        };
        /** @description Hits in sanctions lists, watchlists and adverse media. */
        AmlResponse: {
            /** @description A hit. A list is inferred, as another operation repeats a member for each entry. */
            aml: components["schemas"]["AmlRecord"] | components["schemas"]["AmlRecord"][];
        };
        /** @description What a hit is about. A list of which nothing is known holds one null. That `searchId` is always there is inferred. */
        AmlRecord: {
            /** @description Id of the search. */
            searchId: string;
            /** @description What kind of subject it is. The word for people is not known. */
            type?: "Company" | (string & {}) | null;
            name?: components["schemas"]["AmlValues"];
            alias?: components["schemas"]["AmlValues"];
            formerName?: components["schemas"]["AmlValues"];
            potentialAlias?: components["schemas"]["AmlValues"];
            registrationNumber?: components["schemas"]["AmlValues"];
            idNumber?: components["schemas"]["AmlValues"];
            passportNumber?: components["schemas"]["AmlValues"];
            dateOfBirth?: components["schemas"]["AmlValues"];
            dateOfDeath?: components["schemas"]["AmlValues"];
            gender?: components["schemas"]["AmlValues"];
            stockTicker?: components["schemas"]["AmlValues"];
            birthCountry?: components["schemas"]["AmlValues"];
            birthPlace?: components["schemas"]["AmlValues"];
            fatherName?: components["schemas"]["AmlValues"];
            motherName?: components["schemas"]["AmlValues"];
            education?: components["schemas"]["AmlValues"];
            political?: components["schemas"]["AmlValues"];
            religion?: components["schemas"]["AmlValues"];
            nationality?: components["schemas"]["AmlValues"];
            ethnicity?: components["schemas"]["AmlValues"];
        } & {
            [key: string]: unknown;
        };
        /** @description What is known of one trait. Nothing is `[null]`. */
        AmlValues: (string | null)[] | null;
        /** @description Data of a person. Names are called otherwise here than in `createApplicant`. */
        ApplicantDataVerification: {
            /** @description Name of the flow that Personr has set up for this. */
            flowName: string;
            /** @description E-mail address. */
            email?: string;
            /** @description Phone number. */
            phone?: string;
            /** @description First name. */
            firstName: string;
            /** @description Middle name. */
            middleName?: string;
            /** @description Last name. */
            lastName: string;
            /**
             * Format: date
             * @description Date of birth.
             */
            dob?: string;
            /** @description Number of a document. */
            idNumber?: string;
            /** @description Country whose sources are asked, ISO 3166-1 alpha-3. */
            sourceCountry: string;
            /** @description Number and name of the street. */
            street?: string;
            /** @description Town or city. */
            city?: string;
            /** @description State or territory. */
            stateTerritory?: string;
            /** @description Postal code. */
            postCode?: string;
            /** @description Country of the address, ISO 3166-1 alpha-3. */
            country?: string;
        };
        /** @description Data of a company. */
        EntityDataVerification: {
            /** @description Name of the flow. */
            flowName: string;
            /** @description Legal name. */
            companyName: string;
            /** @description Number in the register. */
            registrationNumber: string;
            /** @description Country of the register, ISO 3166-1 alpha-3. */
            country: string;
            /** @description Your own key or source. */
            sourceKey?: string;
            /** @description Your own ids. */
            externalUserId?: string[];
        };
        /** @description A check that has started. */
        DataVerificationResponse: {
            status: components["schemas"]["EnvelopeStatus"];
            response: components["schemas"]["DataVerification"];
        };
        /** @description A check that has started. */
        DataVerification: {
            /** @description Id of the applicant or entity that was made. */
            applicantId: string;
            /** @description Name of the flow, elsewhere `flowName`. */
            flow?: string | null;
            /** @description How far it has come, elsewhere `applicantStatus`. */
            status?: components["schemas"]["ApplicantStatus"] | null;
        };
        /** @description Where to go. */
        WorkspaceSwitch: {
            /** @description Name of the workspace. */
            workspace: string;
        };
        /** @description Where the user is now. */
        WorkspaceSwitchResponse: {
            status: components["schemas"]["EnvelopeStatus"];
            response: components["schemas"]["CurrentWorkspace"];
        };
        /** @description Where the user is now. */
        CurrentWorkspace: {
            /** @description Name of the workspace. */
            currentWorkspace: string;
        };
        /** @description Where results go, and how Personr proves itself there. */
        WebhookConfigurationRequest: {
            /**
             * Format: uri
             * @description Address that takes the results.
             */
            webhookUrl: string;
            /** @description Whether a new token is made. */
            generateToken: boolean;
            /** @description Whether the token is sent in a header with each result. */
            headerToken: boolean;
        };
        /** @description What is set, in one of two guesses at its shape; no member is certain. */
        WebhookConfigurationResponse: {
            [key: string]: unknown;
        } & (components["schemas"]["WebhookConfiguration"] & {
            /** @description The same, wrapped. */
            response?: components["schemas"]["WebhookConfiguration"] | null;
        });
        /** @description Where results go. The page describes these three without their names. */
        WebhookConfiguration: {
            /** @description Address that takes the results. */
            webhookUrl?: string | null;
            /** @description The token: the new one, else the one in use, or null when none was ever made. */
            token?: string | null;
            /** @description Whether the token is sent in a header. */
            headerToken?: boolean | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The result of a person's check, in either of its forms. */
        ApplicantResultEvent: components["schemas"]["ApplicantResult"] | components["schemas"]["ApplicantStatusResponse"];
        /** @description The result of a company's check, in either of its forms. */
        EntityResultEvent: components["schemas"]["EntityResult"] | components["schemas"]["EntityResultEnvelope"];
        /** @description The result of a person's check, flat. Members are called otherwise than in `getApplicantStatus`. */
        ApplicantResult: {
            /** @description The applicant. */
            applicantId: string;
            actionStatus?: components["schemas"]["ActionStatus"];
            reviewAnswer?: components["schemas"]["ReviewAnswer"];
            rejectLabels?: components["schemas"]["RejectLabels"];
            /** @description As read from the document. */
            extFirstName?: string | null;
            /** @description As read from the document. */
            extLastName?: string | null;
            /** @description Date of birth, `YYYY-MM-DD` in the sample. */
            extDob?: string | null;
            /** @description As read from the document. */
            extStreetNumber?: string | null;
            /** @description As read from the document. */
            extStreetName?: string | null;
            /** @description As read from the document. */
            extCity?: string | null;
            /** @description As read from the document. */
            extPostCode?: string | null;
            /** @description Name of the country, in capitals; not a code. */
            extCountry?: string | null;
            /** @description Country of the document, alpha-3. */
            docCountryISO?: string | null;
            /** @description Expiry of the document, `YYYY-MM-DD` in the sample. */
            docExpiry?: string | null;
            /** @description As given at creation. */
            sourceKey?: string | null;
            externalUserId?: components["schemas"]["ExternalUserIds"];
        };
        /** @description The result of a company's check, flat. Members are called otherwise than in `getEntityStatus`. */
        EntityResult: {
            /** @description The entity. */
            applicantId: string;
            /** @description How far it has come; not whether a call went well. */
            status?: components["schemas"]["ApplicantStatus"] | null;
            reviewAnswer?: components["schemas"]["ReviewAnswer"];
            rejectLabels?: components["schemas"]["RejectLabels"];
            /** @description Kind of company in the register's words, in capitals. */
            entityType?: string | null;
            /** @description Name of the register, in capitals. */
            registrySource?: string | null;
            /** @description Address in one line, in capitals. */
            registeredAddress?: string | null;
            /** @description Name of the company; `getEntityStatus` calls it `entityName`. */
            companyName?: string | null;
            /** @description Number in the register; may hold blanks. */
            registrationNumber?: string | null;
            /** @description Day of incorporation, `YYYY-MM-DD` in the sample. */
            incorporatedOn?: string | null;
            /** @description Who acted for the company. */
            representativeEmail?: string | null;
            /** @description Who acted for the company. */
            representativePhone?: string | null;
            /** @description Questions of the flow. */
            flowQuestions?: string[] | null;
            /** @description Answers to them, in the same order (inferred). */
            flowAnswers?: string[] | null;
            /** @description Name of the flow. */
            flow?: string | null;
            /** @description As given at creation. */
            sourceKey?: string | null;
            externalUserId?: components["schemas"]["ExternalUserIds"];
        };
        /** @description The result of a company's check in the older body. */
        EntityResultEnvelope: {
            status: components["schemas"]["EnvelopeStatus"];
            response: components["schemas"]["EntityResultDetails"];
        };
        /** @description What `getEntityStatus` answers, and three members more. */
        EntityResultDetails: components["schemas"]["EntityVerification"] & {
            /** @description The entity. */
            applicantId?: string | null;
            /** @description Questions of the flow. */
            flowQuestions?: string[] | null;
            /** @description Answers to them, in the same order (inferred). */
            flowAnswers?: string[] | null;
        };
    };
    responses: {
        /** @description What Personr's host platform, Bubble, answers when a call fails. Personr documents none of it. Known there: 400 for a missing parameter or a failed workflow, 401 for a token that is no good, 404, 405, 429, 500 and 503. */
        Failure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /** @description Taken. Answer at once and do the work afterwards (inferred). Whether and when Personr repeats a result that was not taken, and in which order results come, is not documented. */
        WebhookTaken: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: never;
    requestBodies: {
        /** @description Whom it is about. Both forms are documented, JSON by Personr's connector. */
        ApplicantReference: {
            content: {
                "multipart/form-data": components["schemas"]["ApplicantReference"];
                "application/json": components["schemas"]["ApplicantReference"];
            };
        };
        /** @description Whom it is about. The page prints a form; JSON is inferred. */
        ApplicantReferenceForm: {
            content: {
                "multipart/form-data": components["schemas"]["ApplicantReference"];
                "application/json": components["schemas"]["ApplicantReference"];
            };
        };
        /** @description Which entity it is about. The page prints a form; JSON is inferred. */
        EntityReferenceForm: {
            content: {
                "multipart/form-data": components["schemas"]["ApplicantReference"];
                "application/json": components["schemas"]["ApplicantReference"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["TokenRequest"];
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description A token was issued. Whether a failure may come with HTTP 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "response": {
                     *         "token": "bus|1795219200001x222222222222222222|1795219200002x333333333333333333",
                     *         "user_id": "1795219200003x444444444444444444",
                     *         "expires": 31536000
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TokenResponse"] | components["schemas"]["Refusal"];
                };
            };
            /** @description The credentials are wrong. The page on basic authentication prints this body; that it comes here too is inferred. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginError"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    createTokenWithBasicAuth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A token was issued. Whether a failure may come with HTTP 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "response": {
                     *         "token": "1795219200004x555555555555555555",
                     *         "user_id": "1795219200003x444444444444444444",
                     *         "expires": 31536000
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TokenResponse"] | components["schemas"]["Refusal"];
                };
            };
            /** @description The credentials are wrong. The page prints the body; its HTTP status is taken from `statusCode`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginError"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    createApplicant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ApplicantCreate"];
                "application/json": components["schemas"]["ApplicantCreate"];
            };
        };
        responses: {
            /** @description The applicant exists. Whether a failure may come with HTTP 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "response": {
                     *         "applicantId": "1795219200010x555555555555555555",
                     *         "email": "ana@mail.example",
                     *         "phone": "+61 400 111 222",
                     *         "nameFirst": "Ana",
                     *         "nameLast": "Silva",
                     *         "flowName": "Basic KYC",
                     *         "applicantStatus": "Created",
                     *         "sourceKey": "web",
                     *         "externalUserId": [
                     *           "crm-17"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicantCreateResponse"] | components["schemas"]["Refusal"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    createApplicantVerificationLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["VerificationLinkRequest"];
                "application/json": components["schemas"]["VerificationLinkRequest"];
            };
        };
        responses: {
            /** @description The link. Whether a failure may come with HTTP 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "response": {
                     *         "verificationLink": "https://enterprise.personr.co/verification/1795219200010x555555555555555555",
                     *         "customLink": "https://id.kiwi-goods.example/verification/1795219200010x555555555555555555"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["VerificationLinkResponse"] | components["schemas"]["Refusal"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    uploadApplicantDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantDocumentUpload"];
            };
        };
        responses: {
            /** @description The image is taken. Whether a failure may come with HTTP 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "applicantId": "1795219200010x555555555555555555",
                     *       "documentType": "DRIVERS",
                     *       "documentSubType": "BACK_SIDE",
                     *       "country": "NZL",
                     *       "errors": [],
                     *       "warnings": []
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicantDocumentUploadResponse"] | components["schemas"]["Refusal"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    requestApplicantCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ApplicantReference"];
        responses: {
            /** @description The check has started. A success has no `status`, so only a `response` of `success` tells: take any other for a failure. Whether a failure with the status `error` may come with HTTP 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "response": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["CheckRequestResponse"] | components["schemas"]["Refusal"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getApplicantStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ApplicantReference"];
        responses: {
            /** @description How far the check has come, and what it found. Whether a failure may come with HTTP 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicantStatusResponse"] | components["schemas"]["Refusal"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getApplicantDetails: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ApplicantReference"];
                "application/json": components["schemas"]["ApplicantReference"];
            };
        };
        responses: {
            /** @description The applicant. Whether a failure may come with HTTP 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "response": {
                     *         "email": "ana@mail.example",
                     *         "phone": "+61 400 111 222",
                     *         "nameFirst": "Ana",
                     *         "nameLast": "Silva",
                     *         "tags": [],
                     *         "flowName": "Basic KYC",
                     *         "status": "Created"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicantDetailsResponse"] | components["schemas"]["Refusal"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    downloadApplicantDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ApplicantReferenceForm"];
        responses: {
            /** @description The images. Whether a failure may come with HTTP 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "response": {
                     *         "IdDocType": [
                     *           "DRIVERS",
                     *           "DRIVERS",
                     *           "SELFIE"
                     *         ],
                     *         "base64": [
                     *           "/9j/4AAQ",
                     *           "/9j/4BBR",
                     *           "iVBORw0KGgo="
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentDownloadResponse"] | components["schemas"]["Refusal"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    downloadApplicantDocumentsInformation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ApplicantReferenceForm"];
        responses: {
            /** @description The images and the facts. Whether a failure may come with HTTP 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "response": {
                     *         "IdDocType": [
                     *           "DRIVERS",
                     *           "PASSPORT"
                     *         ],
                     *         "docExpiries": [
                     *           "2031-04-30",
                     *           null
                     *         ],
                     *         "docNumbers": [
                     *           "DL000111",
                     *           "N0000222"
                     *         ],
                     *         "base64": [
                     *           "/9j/4AAQ",
                     *           "/9j/4BBR",
                     *           "iVBORw0KGgo="
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentInformationResponse"] | components["schemas"]["Refusal"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    createEntity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["EntityCreate"];
                "application/json": components["schemas"]["EntityCreate"];
            };
        };
        responses: {
            /** @description The entity exists. Whether a failure may come with HTTP 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "response": {
                     *         "applicantId": "1795219200020x888888888888888888",
                     *         "companyName": "Kiwi Goods Ltd",
                     *         "registrationNumber": "9429000000000",
                     *         "country": "NZL",
                     *         "flowName": "KYB",
                     *         "applicantStatus": "Created"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EntityCreateResponse"] | components["schemas"]["Refusal"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    createEntityVerificationLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["VerificationLinkRequest"];
                "application/json": components["schemas"]["VerificationLinkRequest"];
            };
        };
        responses: {
            /** @description The link. Whether a failure may come with HTTP 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "response": {
                     *         "verificationLink": "https://enterprise.personr.co/entity-verification/1795219200020x888888888888888888",
                     *         "customLink": "https://id.kiwi-goods.example/entity-verification/1795219200020x888888888888888888"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["VerificationLinkResponse"] | components["schemas"]["Refusal"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    uploadEntityDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["EntityDocumentUpload"];
                "application/json": components["schemas"]["EntityDocumentUpload"];
            };
        };
        responses: {
            /** @description The document is taken. Whether a failure may come with HTTP 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "applicantId": "1795219200020x888888888888888888",
                     *       "documentSubType": "Certificate of incorporation"
                     *     }
                     */
                    "application/json": components["schemas"]["EntityDocumentUploadResponse"] | components["schemas"]["Refusal"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    uploadEntityDocumentEncoded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["EntityDocumentUploadEncoded"];
                "application/json": components["schemas"]["EntityDocumentUploadEncoded"];
            };
        };
        responses: {
            /** @description The document is taken. Whether a failure may come with HTTP 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "applicantId": "1795219200020x888888888888888888",
                     *       "documentSubType": "Certificate of incorporation"
                     *     }
                     */
                    "application/json": components["schemas"]["EntityDocumentUploadResponse"] | components["schemas"]["Refusal"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    addEntityUbo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["EntityUboAdd"];
                "application/json": components["schemas"]["EntityUboAdd"];
            };
        };
        responses: {
            /** @description The owner is linked. Whether a failure may come with HTTP 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "applicantId": "1795219200020x888888888888888888",
                     *       "ubos": [
                     *         {
                     *           "applicantId": "1795219200010x555555555555555555",
                     *           "type": "Individual",
                     *           "position": "Shareholder"
                     *         }
                     *       ],
                     *       "errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["EntityUboAddResponse"] | components["schemas"]["Refusal"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getEntityStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["EntityReferenceForm"];
        responses: {
            /** @description How far the check has come, and what it found. Whether a failure may come with HTTP 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "response": {
                     *         "applicantStatus": "Reviewed",
                     *         "reviewAnswer": "Rejected",
                     *         "createdDate": "21/11/2026",
                     *         "rejectLabels": [
                     *           "SANCTIONS"
                     *         ],
                     *         "entityName": "Kiwi Goods Ltd",
                     *         "registrationNumber": "9429000000000",
                     *         "entityType": "New Zealand Limited Company",
                     *         "incorporatedOn": "30/06/2015",
                     *         "entityCountry": "NZL",
                     *         "registrySource": "Invented Register of Goods & Companies",
                     *         "registeredAddress": "1 Test Road, Auckland, 1010, NZ",
                     *         "representativeEmail": "rui@kiwi-goods.example",
                     *         "representativePhone": "0640000000",
                     *         "sourceKey": "web",
                     *         "externalUserId": [
                     *           "crm-18"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EntityStatusResponse"] | components["schemas"]["Refusal"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getEntityOwnership: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["EntityReferenceForm"];
        responses: {
            /** @description The owners, without a `status`. Whether a failure with one may come with HTTP 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ownershipInsight": {
                     *         "parentEntity": "1795219200020x888888888888888888",
                     *         "applicantId": "1795219200010x555555555555555555",
                     *         "uboType": "Individual",
                     *         "name": "ANA SILVA",
                     *         "detectedPosition": [
                     *           "Director",
                     *           "UBO"
                     *         ],
                     *         "inputtedPosition": "null",
                     *         "address": "1 TEST ROAD, AUCKLAND, 1010, NZ",
                     *         "registrationNumber": "null",
                     *         "shares": [
                     *           "250"
                     *         ],
                     *         "shareClass": [
                     *           "ORD"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EntityOwnershipResponse"] | components["schemas"]["Refusal"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getEntityQuestionnaire: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["EntityReferenceForm"];
        responses: {
            /** @description The answers, without a `status`. Whether a failure with one may come with HTTP 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "applicantId": "1795219200020x888888888888888888",
                     *       "flow": "KYB",
                     *       "sourceKey": "web",
                     *       "externalUserId": [
                     *         "crm-18"
                     *       ],
                     *       "selectedProducts": [
                     *         "Account"
                     *       ],
                     *       "selectedProductIds": [
                     *         "account-1"
                     *       ],
                     *       "selectedPlans": [],
                     *       "selectedPlanIds": [],
                     *       "questionnaire": [
                     *         {
                     *           "flowQuestion": "Do you export goods?",
                     *           "questionId": "1795219200030x999999999999999999",
                     *           "internalQuestionId": "Q1",
                     *           "flowAnswer": "No"
                     *         },
                     *         {
                     *           "flowQuestion": "What do you sell?",
                     *           "questionId": "1795219200031x999999999999999999",
                     *           "internalQuestionId": null,
                     *           "flowAnswer": [
                     *             "Fruit",
                     *             "Wool"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EntityQuestionnaire"] | components["schemas"]["Refusal"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getAmlResults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whom it is about, by analogy with the other results. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ApplicantReference"];
                "application/json": components["schemas"]["ApplicantReference"];
            };
        };
        responses: {
            /** @description The hits, without a `status`. Whether a failure with one may come with HTTP 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "aml": {
                     *         "searchId": "1795219200040x101010101010101010",
                     *         "type": "Company",
                     *         "name": [
                     *           "Kiwi Goods Ltd"
                     *         ],
                     *         "alias": [
                     *           null
                     *         ],
                     *         "registrationNumber": [
                     *           "942 900"
                     *         ],
                     *         "dateOfBirth": [
                     *           null
                     *         ],
                     *         "stockTicker": [
                     *           null
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AmlResponse"] | components["schemas"]["Refusal"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    verifyApplicantData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ApplicantDataVerification"];
                "application/json": components["schemas"]["ApplicantDataVerification"];
            };
        };
        responses: {
            /** @description The check has started. Whether a failure may come with HTTP 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "response": {
                     *         "applicantId": "1795219200050x111111111111111111",
                     *         "flow": "DB check",
                     *         "status": "Pending"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DataVerificationResponse"] | components["schemas"]["Refusal"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    verifyEntityData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["EntityDataVerification"];
                "application/json": components["schemas"]["EntityDataVerification"];
            };
        };
        responses: {
            /** @description The check has started. Whether a failure may come with HTTP 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "response": {
                     *         "applicantId": "1795219200051x121212121212121212",
                     *         "flow": "KYB data",
                     *         "status": "Pending"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DataVerificationResponse"] | components["schemas"]["Refusal"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    switchWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["WorkspaceSwitch"];
                "application/json": components["schemas"]["WorkspaceSwitch"];
            };
        };
        responses: {
            /** @description Where the user is now, or why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceSwitchResponse"] | components["schemas"]["Refusal"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    configureWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["WebhookConfigurationRequest"];
                "application/json": components["schemas"]["WebhookConfigurationRequest"];
            };
        };
        responses: {
            /** @description What is set. The page tells what comes back, not under which names, nor in which style. Whether a failure may come with HTTP 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "response": {
                     *         "webhookUrl": "https://hooks.kiwi-goods.example/personr",
                     *         "token": "invented-webhook-token",
                     *         "headerToken": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookConfigurationResponse"] | components["schemas"]["Refusal"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    receiveApplicantResult: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantResultEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookTaken"];
        };
    };
    receiveEntityResult: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntityResultEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookTaken"];
        };
    };
}
