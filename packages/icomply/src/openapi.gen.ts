// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Download, FilePart } from "@kyc-clients/core";

export interface paths {
    "/api/gettoken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange user name and password for a token
         * @description Issues a JWT that is good for 1200 seconds from now. The answer holds the token alone: neither its lifetime nor a refresh token. When it has run out, ask for another one.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokenvalid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check a token
         * @description Tells whether the token of this very call is valid and still within its 1200 seconds. Only `true` is shown: whether `false` ever comes, or 401 always stands for it, is not documented.
         */
        get: operations["validateToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List natural persons and legal entities
         * @description Lists who has been verified and who is waiting for it. The flags switch parts of each item on; some apply to one kind of entity only. Neither a total nor a next page is given, and the key of the order is not documented.
         */
        get: operations["listEntities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/entities/natural-persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find natural persons
         * @description Looks people up by what is known of them; giving at least one parameter makes sense, though no page demands it. By its name it answers ids of entities, but `data` could not be read. Parameters of a query are personal data in a URL.
         */
        get: operations["findNaturalPersons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_path-not-documented/createNaturalPerson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a natural person
         * @description The page has a POST with a JSON body under this name, but the path and the body could not be read: give the path under `operationPaths`. Presumably it is that of `findNaturalPersons`. The body here is put together from the data structures that iComply publishes.
         */
        post: operations["createNaturalPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/entities/natural-persons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a natural person
         * @description Gives what is known of a person, and what came of the checks. AML results are said to be part of it, but that part of the page could not be read.
         */
        get: operations["getNaturalPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/entities/natural-persons/{id}/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the images of a person's identity documents
         * @description Gives one ZIP archive with all of them. It is named after the entity, and its files end in `.jpg`; their names spell a driver's licence `driverLicense`, where `createIdentityDocument` has `driversLicense`.
         */
        get: operations["downloadNaturalPersonImages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/entities/natural-persons/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send one image of an identity document
         * @description Takes one side at a time, and answers the name of the stored file; `createIdentityDocument` then ties it to a person. A passport takes one call, a driver's licence or an identity card two. Neither the method (POST inferred) nor the credentials nor limits of size and type are printed.
         */
        post: operations["uploadNaturalPersonImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/entities/natural-persons/{id}/identity-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tie uploaded images to a person as an identity document
         * @description Also sets the state of the new document, so that it presumably decides on the person. Neither the method (POST inferred) nor the credentials nor the answer are printed.
         */
        post: operations["createIdentityDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/entities/legal-entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find legal entities
         * @description Looks companies up by what is known of them. By its name it answers ids of entities, but `data` could not be read.
         */
        get: operations["findLegalEntities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_path-not-documented/createLegalEntity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a legal entity
         * @description The page has a heading of this name, and nothing below it could be read: give the path under `operationPaths`. Presumably it is that of `findLegalEntities`. Method and body follow `createNaturalPerson`.
         */
        post: operations["createLegalEntity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/entities/legal-entities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a legal entity
         * @description What `data` holds could not be read; it is inferred from the items of `listEntities`.
         */
        get: operations["getLegalEntity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/entities/legal-entities/{entityID}/request-client-update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask a legal entity by e-mail to update its information
         * @description A GET that does something: iComply sends an e-mail, by default to the primary contact. Do not repeat, prefetch or cache it. Its query parameters, if it has any, and its answer could not be read. There is no such call for a person.
         */
        get: operations["requestLegalEntityUpdate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/aml/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an AML search
         * @description Gives how many hits of a search stand in which state and are of which kind. The hits themselves are not part of the documented answer.
         */
        get: operations["getAmlSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/aml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an AML search
         * @description Searches the lists that are asked for. The answer comes with HTTP 200, while `code` within says 201. An ongoing search is run again daily for a year.
         */
        post: operations["createAmlSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/entities/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the supporting documents of an entity
         * @description Gives what the files are, not the files. The page speaks of legal entities; the path takes any. There are no pages.
         */
        get: operations["listSupportingDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a supporting document with its file
         * @description Gives what the document is, and its file in base64. Under which names could not be read, so `data` is an open object.
         */
        get: operations["getSupportingDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    naturalPersonPending: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A person has filled in the first two screens of the portal
         * @description Comes when the person has handed in the personal information that these screens ask for.
         */
        post: operations["onNaturalPersonPending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    naturalPersonManuallyApproved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user has approved a person
         * @description Comes when an administrator approves somebody in the portal.
         */
        post: operations["onNaturalPersonManuallyApproved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    naturalPersonAutoApproved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A rule has approved a person
         * @description Comes when the portal's settings for automatic approval let somebody pass. The page's sample repeats the id and the text of a manual approval, so do not go by the words of `description`.
         */
        post: operations["onNaturalPersonAutoApproved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description User name and password, as iComply's account manager gives them. */
        Credentials: {
            /** @description The user name. */
            Username: string;
            /**
             * Format: password
             * @description The password. The page stars the user name only; that this is required too is inferred.
             */
            Password: string;
        };
        /** @description An issued token. */
        Token: {
            /** @description The token, a JWT. */
            token: string;
        };
        /** @description What iComply says of a token. */
        TokenCheck: {
            /** @description Whether the token is good. */
            isTokenValid: boolean;
        };
        /** @description What answers of `/api/v2` have in common when all went well. */
        SuccessEnvelope: {
            /** @description A status like those of HTTP, not always the one of this answer. */
            code: number;
            /**
             * @description How it went.
             * @constant
             */
            status: "success";
            /** @description Empty when all went well. */
            message?: string | null;
            /** @description Seen on a new AML search only, and empty; what it may hold is not documented. */
            errors?: unknown[];
        };
        /** @description A failure, in the envelope. The text is under `message`, or under `messsage` where iComply misspells it; read either. */
        ErrorAnswer: {
            /** @description A status like those of HTTP, not always the one of this answer. */
            code: number;
            /**
             * @description How it went.
             * @constant
             */
            status: "failure";
            /** @description What is wrong. */
            message?: string | null;
            /** @description What is wrong, under a misspelt name. */
            messsage?: string | null;
            /** @description There is none. */
            data?: null;
        };
        /** @description A failure whose body no page shows. It may follow the envelope, be anything else, or be missing. */
        UndocumentedError: {
            /** @description A status, if the envelope is used. */
            code?: unknown;
            /** @description `failure`, if the envelope is used. */
            status?: unknown;
            /** @description What is wrong, if the envelope is used. */
            message?: unknown;
        };
        /** @description An answer that no page shows. That it follows the envelope is inferred. */
        UnreadAnswer: {
            /** @description A status like those of HTTP, not always the one of this answer. */
            code?: number;
            /** @description How it went. */
            status?: "success" | "failure" | (string & {}) | null;
            /** @description What is wrong. */
            message?: string | null;
            /** @description What came of it. */
            data?: unknown;
        };
        /** @description What a search for entities found. */
        FoundAnswer: components["schemas"]["SuccessEnvelope"] & {
            /** @description Presumably ids of entities. Neither shape nor names could be read. */
            data: unknown;
        };
        /** @description A list of entities. */
        EntityListAnswer: components["schemas"]["SuccessEnvelope"] & {
            /** @description The entities. */
            data: components["schemas"]["Entity"][];
        };
        /** @description A natural person or a legal entity in a list. What is not asked for is absent. Further parts that flags switch on could not be read. */
        Entity: {
            /** @description The entity. */
            id: string;
            /** @description What the entity is. */
            type: "Natural Person" | "Legal Entity" | (string & {}) | null;
            kycMetaData?: components["schemas"]["EntityListMetaData"];
            personalInformation?: components["schemas"]["PersonalInformation"];
            /** @description Biometric checks. The value could not be read. */
            biometrics?: unknown;
            corporateInformation?: components["schemas"]["CorporateInformation"];
            /** @description Verifications of a legal entity. */
            corporateVerifications?: components["schemas"]["CorporateVerification"][];
            /** @description Supporting documents. Seen empty; that items are those of `listSupportingDocuments` is inferred. */
            supportingDocuments?: components["schemas"]["SupportingDocument"][];
        };
        /** @description How an entity stands, as lists have it; `getNaturalPerson` has another shape under the same name. */
        EntityListMetaData: {
            /** @description Who works on it. Seen null only; that it is text is inferred. */
            assignedUser?: string | null;
            /**
             * @description When it was made, as `YYYY-MM-DD HH:MM:SS.fffffff` without a zone.
             * @example 2026-05-01 09:00:00.0000001
             */
            dateCreated?: string | null;
            /** @description The level of risk. The scale is not documented. */
            riskLevel?: number;
            status?: components["schemas"]["KycStatus"];
            /**
             * @description When it last changed, as `YYYY-MM-DD HH:MM:SS.fffffff` without a zone.
             * @example 2026-05-02 10:30:00.5000000
             */
            lastUpdated?: string | null;
        };
        /**
         * @description How far the look at an entity has come. The published list lacks `Approved`, which a sample has.
         * @example Review
         */
        KycStatus: "New" | "Pending" | "Review" | "Escalated" | "Accepted" | "Rejected" | "Expired" | "Approved" | (string & {}) | null;
        /** @description How an entity stands, as a request may say it. `createdDateTime` is not accepted here. */
        KycMetaDataInput: {
            /** @description The entity. Only that of an active one will do. */
            entityID?: string;
            /**
             * Format: date
             * @description The day it last changed.
             */
            lastUpdate?: string;
            /**
             * Format: date
             * @description The day it is due for another look.
             */
            nextKYCReview?: string;
            /** @description How far the look at it has come. */
            kycStatus?: "New" | "Pending" | "Review" | "Escalated" | "Accepted" | "Rejected" | "Expired" | (string & {});
            /** @description Your own id of it. */
            externalID?: string;
        };
        /**
         * @description How a check came out. Answers show `Accepted`; the others are those of iComply's screens.
         * @example Accepted
         */
        CheckStatus: "Review" | "Accepted" | "Rejected" | (string & {}) | null;
        /** @description Another entity that belongs to this one. */
        LinkedEntity: {
            /** @description What it is to this one, such as a title or role. */
            relationship?: string | null;
            /** @description The other entity. */
            entityID: string;
        };
        /** @description A natural person. */
        NaturalPersonAnswer: components["schemas"]["SuccessEnvelope"] & {
            data: components["schemas"]["NaturalPerson"];
        };
        /** @description A person and what came of the checks. More may follow. */
        NaturalPerson: {
            kycMetaData?: components["schemas"]["KycMetaData"];
            personalInformation?: components["schemas"]["PersonalInformation"];
            /** @description Verifications of the person's identity. */
            identityVerification?: components["schemas"]["IdentityVerification"][];
            /** @description Authentications of the person's documents. */
            documentAuthentication?: components["schemas"]["DocumentAuthentication"][];
        };
        /** @description How an entity stands. */
        KycMetaData: {
            /** @description The entity. */
            entityID?: string;
            /**
             * Format: date
             * @description The day it was made, without a time.
             */
            readonly createdDateTime?: string | null;
            /**
             * Format: date
             * @description The day it last changed.
             */
            lastUpdate?: string | null;
            /**
             * Format: date
             * @description The day it is due for another look.
             */
            nextKYCReview?: string | null;
            kycStatus?: components["schemas"]["KycStatus"];
            /** @description Your own id of it. */
            externalID?: string | null;
            /** @description Tags. Seen empty; that they are texts is inferred. */
            tags?: string[];
        };
        /** @description Who a person is. */
        PersonalInformation: {
            /** @description First name. */
            firstName?: string | null;
            /** @description Middle name. */
            middleName?: string | null;
            /** @description Last name. */
            lastName?: string | null;
            /**
             * Format: date
             * @description Date of birth.
             */
            dateOfBirth?: string | null;
            /** @description Telephone number in any form. */
            phone?: string | null;
            /** @description E-mail address. */
            email?: string | null;
            /** @description City. */
            city?: string | null;
            /** @description State or province, by code or name. */
            stateProvince?: string | null;
            /** @description Country by its ISO code of two or of three letters. */
            countryCode?: string | null;
            /** @description Postal code. */
            postalCode?: string | null;
            /** @description Street and number. */
            address?: string | null;
            /** @description Entities that belong to the person. Lists leave it out. */
            linkedEntities?: components["schemas"]["LinkedEntity"][];
        };
        /** @description A verification of a person's identity. */
        IdentityVerification: {
            /** @description The verification. */
            id?: string;
            /** @description Whether the identity was verified. */
            identityVerification?: boolean;
            identityStatus?: components["schemas"]["CheckStatus"];
            /** @description What stands against it. Seen empty. */
            identityIssues?: unknown[];
            /** @description Where the data is from. Seen null only. */
            dataSources?: unknown;
            /**
             * Format: date
             * @description The day it is due for another look.
             */
            nextReviewDate?: string | null;
        };
        /** @description An authentication of a document. More may follow. */
        DocumentAuthentication: {
            /** @description The authentication. */
            id?: string;
            /** @description Whether the document was authenticated. */
            docAuth?: boolean;
            docAuthStatus?: components["schemas"]["CheckStatus"];
            /** @description Country that issued it, by its name. */
            docIssuerCountry?: string | null;
            /** @description State or province that issued it. */
            docIssuerStateProvince?: string | null;
            /** @description What it is, as a label; not a code of `createIdentityDocument`. */
            docType?: "ID Card" | (string & {}) | null;
            /**
             * Format: date
             * @description The day it runs out.
             */
            docExpiryDate?: string | null;
            /** @description Number of the document. */
            docNumber?: string | null;
            /** @description How sure the scan is, presumably of 100. */
            docScanConfidence?: number;
            /** @description Whether the data agree. */
            dataMatch?: boolean;
            /** @description Whether it looks as such a document should. */
            templateMatch?: boolean;
            /** @description What stands against it. Seen empty. */
            docIssues?: unknown[];
        };
        /** @description A person to add. No page names what is required. */
        NaturalPersonCreate: {
            kycMetaData?: components["schemas"]["KycMetaDataInput"];
            personalInformation?: components["schemas"]["PersonalInformation"];
            kycServices?: components["schemas"]["KycServices"];
        };
        /** @description What to ask the person for. The page prints the names with a capital first letter; the spelling on the wire is inferred. */
        KycServices: {
            /** @description Whether to verify the identity. */
            requestIDV?: boolean;
            /** @description Whether to authenticate a document, by its name. */
            requestDoc?: boolean;
            /** @description Whether to check biometrically. */
            requestBio?: boolean;
            /** @description Whether to screen for AML. */
            requestAML?: boolean;
            /** @description Names of templates of enhanced due diligence. */
            requestEDD?: string[];
        };
        /** @description One image. */
        ImageUpload: {
            /**
             * Format: binary
             * @description The image; samples are `.jpg`. The name of this part is a placeholder: the page gives none, so a client must let its caller name it.
             */
            image: FilePart;
        };
        /** @description The name of a stored file. */
        StoredImage: string | {
            /** @description The name. */
            filename?: string;
        };
        /** @description An identity document made of images that were sent before. */
        IdentityDocumentCreate: {
            /** @description Name of the stored image of the front, or of a passport's page. Always has a value. */
            documentFrontFileName: string;
            /** @description Name of the stored image of the back. A passport has none. */
            documentBackFileName?: string;
            /**
             * @description What it is. That it is required is inferred.
             * @enum {string}
             */
            documentType: "passport" | "driversLicense" | "idCard";
            /**
             * @description The state to set. That it is required is inferred.
             * @enum {string}
             */
            status: "Review" | "Accepted" | "Rejected";
        };
        /** @description A legal entity. */
        LegalEntityAnswer: components["schemas"]["SuccessEnvelope"] & {
            data: components["schemas"]["LegalEntity"];
        };
        /** @description A legal entity. Its parts are those of the items of `listEntities`. */
        LegalEntity: {
            corporateInformation?: components["schemas"]["CorporateInformation"];
            /** @description Verifications of it. */
            corporateVerifications?: components["schemas"]["CorporateVerification"][];
            /** @description Supporting documents. */
            supportingDocuments?: components["schemas"]["SupportingDocument"][];
        };
        /** @description What a company is. */
        CorporateInformation: {
            /** @description Name. */
            companyName?: string | null;
            /** @description Number in a register of companies. */
            registrationNumber?: string | null;
            /**
             * Format: date
             * @description The day it was founded. The spelling is iComply's.
             */
            dateofIncorporation?: string | null;
            /** @description DUNS number, leading zeros included. */
            duns?: string | null;
            /** @description Global legal entity identifier (LEI). */
            glei?: string | null;
            /** @description Telephone number. */
            companyPhone?: string | null;
            /** @description E-mail address. */
            email?: string | null;
            /** @description Street and number. */
            primaryAddress?: string | null;
            /** @description City. */
            city?: string | null;
            /** @description State or province, by code or name. */
            stateProvince?: string | null;
            /** @description Country by an ISO code; samples have two letters. */
            country?: string | null;
            /** @description Postal code. */
            postalCode?: string | null;
        };
        /** @description A verification of a legal entity. */
        CorporateVerification: {
            /** @description The verification. */
            id?: string;
            /** @description Whether the legal entity was verified. */
            legalEntityVerification?: boolean;
            verificationStatus?: components["schemas"]["CheckStatus"];
            /**
             * Format: date
             * @description The day it was done.
             */
            verificationDate?: string | null;
            /**
             * @description Where the information is from.
             * @example Manual Entry
             */
            verificationSource?: string | null;
            /** @description What is stated of the business. */
            businessStatement?: string | null;
            /**
             * Format: date
             * @description The day it is due for another look.
             */
            nextReviewDate?: string | null;
            /** @description What stands against it. Seen empty. */
            verificationIssues?: unknown[];
        };
        /** @description A legal entity to add. No page shows it. */
        LegalEntityCreate: {
            kycMetaData?: components["schemas"]["KycMetaDataInput"];
            corporateInformation?: components["schemas"]["CorporateInformation"];
        };
        /** @description The supporting documents of an entity. */
        SupportingDocumentListAnswer: components["schemas"]["SuccessEnvelope"] & {
            /** @description The documents. */
            data: components["schemas"]["SupportingDocument"][];
        };
        /** @description What a supporting document is. */
        SupportingDocument: {
            /** @description The document. */
            documentId?: string;
            /** @description Name to show; it need not end like a file's. */
            fileName?: string | null;
            /** @description What it is, by the types that an account has set up. */
            type?: "Proof of Address" | "Proof of Wealth" | (string & {}) | null;
            /** @description What is said of it. */
            description?: string | null;
            /**
             * @description When it came, as `YYYY-MM-DD HH:MM:SS` without a zone.
             * @example 2026-05-01 09:00:00
             */
            dateReceived?: string | null;
            /** @description Whether it was approved. */
            documentApproved?: boolean;
        };
        /** @description A supporting document with its file. */
        SupportingDocumentAnswer: components["schemas"]["SuccessEnvelope"] & {
            /** @description What the document is, and its file in base64. The names could not be read. */
            data: {
                [key: string]: unknown;
            };
        };
        /** @description An AML search. */
        AmlSearchAnswer: components["schemas"]["SuccessEnvelope"] & {
            data: components["schemas"]["AmlSearch"];
        };
        /** @description An AML search and how many hits it has. */
        AmlSearch: {
            id?: components["schemas"]["AmlSearchId"];
            /** @description Whether it is run again. */
            ongoing?: boolean;
            /**
             * Format: date
             * @description The day it was run.
             */
            screenDate?: string | null;
            /**
             * Format: date
             * @description The day it is due for another look.
             */
            nextReview?: string | null;
            /** @description The name that was searched, as text; an object in the request. */
            searchTerm?: string | null;
            /** @description What was searched for. */
            searchTypes?: components["schemas"]["AmlSearchType"][];
            /** @description How loosely names were compared, from 0 (exactly) to 100. */
            searchFuzziness?: number;
            /** @description What was searched, by labels; the request has codes. */
            searchCoverage?: ("Warning" | "Pep Class 1" | (string & {}))[];
            /** @description Hits in the state pending. */
            pending?: number;
            /** @description Hits in the state accepted. */
            accepted?: number;
            /** @description Hits in the state unknown. */
            unknown?: number;
            /** @description Hits on lists of sanctions. */
            sanctions?: number;
            /** @description Hits among politically exposed persons. */
            politicalExposure?: number;
            /** @description Hits in adverse media. */
            adverseMedia?: number;
            /** @description Entities that it belongs to. */
            linkedEntityIds?: string[];
        };
        /**
         * @description The search. A number in `getAmlSearch`, text in `createAmlSearch`.
         * @example 77
         * @example 77
         */
        AmlSearchId: number | string;
        /**
         * @description What is searched for. The codes for companies, vessels and others are not documented.
         * @example person
         */
        AmlSearchType: "person" | (string & {});
        /** @description An AML search to start. */
        AmlSearchCreate: {
            searchTerm: components["schemas"]["AmlSearchTerm"];
            /** @description Whether to run it again from then on. */
            ongoing?: boolean;
            searchType?: components["schemas"]["AmlSearchType"];
            /** @description How loosely to compare names, from 0 (exactly) to 100. The bounds are those of iComply's screens. */
            searchFuzziness?: number;
            /** @description What to search, by codes. More of them exist; they are not documented. */
            searchCoverage?: ("sanctions" | "warning" | "pep-class-1" | (string & {}))[];
            /** @description Entities that it belongs to. */
            linkedEntityIds?: string[];
        };
        /** @description Whom to search for. */
        AmlSearchTerm: {
            /** @description The name. */
            name: string;
            /** @description Year of birth, in four digits. */
            yearOfBirth?: number;
            /** @description Countries by ISO codes of two letters. */
            countries?: string[];
        };
        /** @description An AML search that was started. */
        AmlSearchCreatedAnswer: components["schemas"]["SuccessEnvelope"] & {
            data: components["schemas"]["AmlSearchReference"];
        };
        /** @description Which search was started. */
        AmlSearchReference: {
            id?: components["schemas"]["AmlSearchId"];
        };
        /**
         * @description What all webhook bodies have in common. Further events exist whose names could not be read: take any.
         *
         *     They are set up in iComply's portal; no call does it. iComply's representative sends a secret of the form `whs_` and
         *     32 hexadecimal digits, and says that it is part of the payload. No sample shows where, and neither a header nor a
         *     signature is documented: a receiver looks for the secret in the body, at a place of its caller's choice.
         *
         *     Samples repeat an id, so ids are not known to be unique.
         */
        WebhookEnvelope: {
            /** @description Number of the event, as text. */
            id: string;
            /** @description What happened. */
            event: "NaturalPersonPending" | "NaturalPersonManuallyApproved" | "NaturalPersonAutoApproved" | (string & {});
            /** @description What happened, in another spelling. */
            eventType: "natural-person-pending" | "natural-person-manually-approved" | "natural-person-auto-approved" | (string & {});
            /** @description What belongs to it, by event. */
            data: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When it was made, in UTC.
             */
            creationTimeUtc: string;
        };
        /** @description A person has filled in the first two screens of the portal. */
        NaturalPersonPendingEvent: components["schemas"]["WebhookEnvelope"] & {
            /**
             * @description What happened.
             * @constant
             */
            event: "NaturalPersonPending";
            /**
             * @description What happened, in another spelling.
             * @constant
             */
            eventType: "natural-person-pending";
            data: components["schemas"]["NaturalPersonSubmission"];
        };
        /** @description Who has handed in what, as a webhook tells it. */
        NaturalPersonSubmission: {
            /** @description Whether the entity is new, by the name. */
            entityCreated?: boolean;
            /** @description Whether it answers a request for an update, by the name. */
            isClientUpdateRequest?: boolean;
            /** @description Name of the person. */
            entity?: string | null;
            /** @description E-mail address of the person. */
            email?: string | null;
            /** @description The session in the portal. */
            sessionId?: string;
            /** @description The entity. The API spells this name `entityID`. */
            entityId?: string;
            /** @description What happened in words. */
            message?: string | null;
        };
        /** @description A user has approved a person. */
        NaturalPersonManuallyApprovedEvent: components["schemas"]["WebhookEnvelope"] & {
            /**
             * @description What happened.
             * @constant
             */
            event: "NaturalPersonManuallyApproved";
            /**
             * @description What happened, in another spelling.
             * @constant
             */
            eventType: "natural-person-manually-approved";
            data: components["schemas"]["NaturalPersonApproval"];
        };
        /** @description A rule has approved a person. */
        NaturalPersonAutoApprovedEvent: components["schemas"]["WebhookEnvelope"] & {
            /**
             * @description What happened.
             * @constant
             */
            event: "NaturalPersonAutoApproved";
            /**
             * @description What happened, in another spelling.
             * @constant
             */
            eventType: "natural-person-auto-approved";
            data: components["schemas"]["NaturalPersonApproval"];
        };
        /** @description Who was approved and by whom, as a webhook tells it. */
        NaturalPersonApproval: {
            /** @description Name of the person. */
            entity?: string | null;
            /** @description The entity. The API spells this name `entityID`. */
            entityId?: string;
            /** @description Name of the user. */
            userName?: string | null;
            /** @description E-mail address of the user. */
            userEmail?: string | null;
            /** @description How the entity now stands. */
            entityStatus?: "approved" | (string & {}) | null;
            /** @description What happened in words. */
            description?: string | null;
        };
    };
    responses: {
        /** @description The credentials are wrong, or the token is invalid or has run out. The status is documented, the body is not: it may be empty, or anything. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 401,
                 *       "status": "failure",
                 *       "message": "Not signed in."
                 *     }
                 */
                "application/json": components["schemas"]["UndocumentedError"];
            };
        };
        /** @description There is no such thing. This part of the page could not be read. */
        PresumedNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 404,
                 *       "status": "failure",
                 *       "message": "This does not exist.",
                 *       "data": null
                 *     }
                 */
                "application/json": components["schemas"]["ErrorAnswer"];
            };
        };
        /** @description Any other failure. The failures of this operation could not be read. */
        PresumedError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 400,
                 *       "status": "failure",
                 *       "message": "This cannot be used.",
                 *       "data": null
                 *     }
                 */
                "application/json": components["schemas"]["ErrorAnswer"];
            };
        };
        /** @description What was found. Only the envelope is known. */
        Found: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 200,
                 *       "status": "success",
                 *       "message": "",
                 *       "data": [
                 *         "e-1001"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["FoundAnswer"] | components["schemas"]["ErrorAnswer"];
            };
        };
        /** @description It is done, unless `status` tells of a failure. What the answer holds could not be read. */
        Unread: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 200,
                 *       "status": "success",
                 *       "message": ""
                 *     }
                 */
                "application/json": components["schemas"]["UnreadAnswer"];
            };
        };
        /** @description The name of the stored file, bare or in an object; the page leaves open which, how it is sent, and with which status. */
        ImageStored: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "filename": "0b8f0c1e-3f0a-4d52-9a57-5b6f0d1c2e3a.jpg"
                 *     }
                 */
                "application/json": components["schemas"]["StoredImage"];
                /** @example 0b8f0c1e-3f0a-4d52-9a57-5b6f0d1c2e3a.jpg */
                "text/plain": string;
            };
        };
        /** @description The search was started. */
        AmlSearchCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 201,
                 *       "status": "success",
                 *       "message": "",
                 *       "data": {
                 *         "id": "77"
                 *       },
                 *       "errors": []
                 *     }
                 */
                "application/json": components["schemas"]["AmlSearchCreatedAnswer"] | components["schemas"]["ErrorAnswer"];
            };
        };
        /** @description The search was started. The page has 200 for the status and 201 for `code`, so this one may come as well. */
        AmlSearchCreatedToo: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 201,
                 *       "status": "success",
                 *       "message": "",
                 *       "data": {
                 *         "id": "77"
                 *       },
                 *       "errors": []
                 *     }
                 */
                "application/json": components["schemas"]["AmlSearchCreatedAnswer"] | components["schemas"]["ErrorAnswer"];
            };
        };
        /** @description Taken (inferred). What answer iComply expects, how long it waits and whether it tries again is not documented. */
        WebhookTaken: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description The entity.
         * @example e-1001
         */
        EntityId: string;
    };
    requestBodies: never;
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
                /**
                 * @example {
                 *       "Username": "acme-front",
                 *       "Password": "inventedPassword0001"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description A token was issued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpbnZlbnRlZCI6dHJ1ZX0.bm90LWEtc2lnbmF0dXJl"
                     *     }
                     */
                    "application/json": components["schemas"]["Token"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    validateToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What iComply says of the token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isTokenValid": true
                     *     }
                     */
                    "application/json": components["schemas"]["TokenCheck"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listEntities: {
        parameters: {
            query?: {
                /**
                 * @description How many entities to list. The least is inferred.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description How many entities to skip. That it is not negative is inferred.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description Whether the order is turned round.
                 * @example true
                 */
                descending?: boolean;
                /**
                 * @description Which entities to list. Not spelt like `type` in the answer.
                 * @example natural-persons
                 */
                type?: "all" | "natural-persons" | "legal-entities";
                /**
                 * @description Whether to tell of identity verifications. Natural persons only.
                 * @example true
                 */
                identityVerification?: boolean;
                /**
                 * @description Whether to tell of the authentication of documents. Natural persons only.
                 * @example true
                 */
                documentAuthentication?: boolean;
                /**
                 * @description Whether to tell of biometric checks. Natural persons only.
                 * @example false
                 */
                biometrics?: boolean;
                /**
                 * @description Whether to give `kycMetaData`. All entities.
                 * @example true
                 */
                kycMetaData?: boolean;
                /**
                 * @description Whether to tell of AML searches. All entities.
                 * @example false
                 */
                amlSearches?: boolean;
                /**
                 * @description Whether to give `supportingDocuments`. All entities.
                 * @example true
                 */
                supportingDocuments?: boolean;
                /**
                 * @description Whether to give addresses. Legal entities only.
                 * @example false
                 */
                addresses?: boolean;
                /**
                 * @description Whether to give `corporateVerifications`, which is spelt in the plural there. Legal entities only.
                 * @example true
                 */
                corporateVerification?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some entities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityListAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description The request could not be used. Listed by its name only, so the body is inferred. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 400,
                     *       "status": "failure",
                     *       "message": "limit is above 100",
                     *       "data": null
                     *     }
                     */
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    findNaturalPersons: {
        parameters: {
            query?: {
                /**
                 * @description First name.
                 * @example Ana
                 */
                firstName?: string;
                /**
                 * @description Last name.
                 * @example Lopez
                 */
                lastName?: string;
                /**
                 * @description Telephone number.
                 * @example 5550100
                 */
                phone?: string;
                /**
                 * @description E-mail address. The parameter's name is lost in the published text, and inferred from what is said of it.
                 * @example ana@example.com
                 */
                email?: string;
                /**
                 * @description Your own id of the person.
                 * @example cust-9
                 */
                externalID?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Found"];
            401: components["responses"]["Unauthorized"];
        };
    };
    createNaturalPerson: {
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
                 *       "kycMetaData": {
                 *         "externalID": "cust-9",
                 *         "kycStatus": "New"
                 *       },
                 *       "personalInformation": {
                 *         "firstName": "Ana",
                 *         "lastName": "Lopez",
                 *         "dateOfBirth": "1980-02-03",
                 *         "email": "ana@example.com",
                 *         "countryCode": "CA"
                 *       },
                 *       "kycServices": {
                 *         "requestIDV": true,
                 *         "requestDoc": true,
                 *         "requestBio": false,
                 *         "requestAML": true,
                 *         "requestEDD": [
                 *           "Source of funds"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NaturalPersonCreate"];
            };
        };
        responses: {
            200: components["responses"]["Unread"];
            201: components["responses"]["Unread"];
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["PresumedError"];
        };
    };
    getNaturalPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The entity.
                 * @example e-1001
                 */
                id: components["parameters"]["EntityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 200,
                     *       "status": "success",
                     *       "message": "",
                     *       "data": {
                     *         "kycMetaData": {
                     *           "entityID": "e-1001",
                     *           "createdDateTime": "2026-05-01",
                     *           "lastUpdate": "2026-05-02",
                     *           "nextKYCReview": "2028-05-01",
                     *           "kycStatus": "Review",
                     *           "externalID": "cust-9",
                     *           "tags": [
                     *             "vip"
                     *           ]
                     *         },
                     *         "personalInformation": {
                     *           "firstName": "Ana",
                     *           "middleName": null,
                     *           "lastName": "Lopez",
                     *           "dateOfBirth": "1980-02-03",
                     *           "phone": "5550100",
                     *           "email": "ana@example.com",
                     *           "city": "Toronto",
                     *           "stateProvince": "ON",
                     *           "countryCode": "CA",
                     *           "postalCode": "M5V 1A1",
                     *           "address": "1 Main St",
                     *           "linkedEntities": [
                     *             {
                     *               "relationship": "Director",
                     *               "entityID": "e-2001"
                     *             }
                     *           ]
                     *         },
                     *         "identityVerification": [
                     *           {
                     *             "id": "iv-31",
                     *             "identityVerification": true,
                     *             "identityStatus": "Accepted",
                     *             "identityIssues": [],
                     *             "dataSources": null,
                     *             "nextReviewDate": "2028-05-01"
                     *           }
                     *         ],
                     *         "documentAuthentication": [
                     *           {
                     *             "id": "da-52",
                     *             "docAuth": true,
                     *             "docAuthStatus": "Accepted",
                     *             "docIssuerCountry": "Canada",
                     *             "docIssuerStateProvince": null,
                     *             "docType": "ID Card",
                     *             "docExpiryDate": "2031-09-14",
                     *             "docNumber": "X0001234",
                     *             "docScanConfidence": 97.5,
                     *             "dataMatch": true,
                     *             "templateMatch": true,
                     *             "docIssues": []
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["NaturalPersonAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PresumedNotFound"];
        };
    };
    downloadNaturalPersonImages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The entity.
                 * @example e-1001
                 */
                id: components["parameters"]["EntityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": Download;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    uploadNaturalPersonImage: {
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
                 *       "image": "(bytes)"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["ImageUpload"];
            };
        };
        responses: {
            200: components["responses"]["ImageStored"];
            201: components["responses"]["ImageStored"];
            401: components["responses"]["Unauthorized"];
        };
    };
    createIdentityDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The entity.
                 * @example e-1001
                 */
                id: components["parameters"]["EntityId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityDocumentCreate"];
            };
        };
        responses: {
            200: components["responses"]["Unread"];
            201: components["responses"]["Unread"];
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["PresumedError"];
        };
    };
    findLegalEntities: {
        parameters: {
            query?: {
                /**
                 * @description Your own id of the company.
                 * @example cust-20
                 */
                externalID?: string;
                /**
                 * @description DUNS number. Printed as an integer, though such a number may begin with zeros and answers hold text: give text, which is sent as it is (inferred).
                 * @example 004477123
                 */
                duns?: string | number;
                /**
                 * @description Global legal entity identifier (LEI).
                 * @example INVENTEDLEI000000001
                 */
                glei?: string;
                /**
                 * @description Name of the company.
                 * @example Solberg Boatyard Ltd
                 */
                companyName?: string;
                /**
                 * @description Number in a register of companies.
                 * @example 118204
                 */
                registrationNumber?: string;
                /**
                 * @description E-mail address of the primary contact. The parameter's name is lost in the published text, and inferred from what is said of it.
                 * @example office@boatyard.example
                 */
                email?: string;
                /**
                 * @description Telephone number.
                 * @example 5550199
                 */
                phone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Found"];
            401: components["responses"]["Unauthorized"];
        };
    };
    createLegalEntity: {
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
                 *       "kycMetaData": {
                 *         "externalID": "cust-20"
                 *       },
                 *       "corporateInformation": {
                 *         "companyName": "Solberg Boatyard Ltd",
                 *         "registrationNumber": "118204",
                 *         "dateofIncorporation": "2012-03-19",
                 *         "email": "office@boatyard.example",
                 *         "country": "CA"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["LegalEntityCreate"];
            };
        };
        responses: {
            200: components["responses"]["Unread"];
            201: components["responses"]["Unread"];
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["PresumedError"];
        };
    };
    getLegalEntity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The entity.
                 * @example e-1001
                 */
                id: components["parameters"]["EntityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The company. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 200,
                     *       "status": "success",
                     *       "message": "",
                     *       "data": {
                     *         "corporateInformation": {
                     *           "companyName": "Solberg Boatyard Ltd",
                     *           "registrationNumber": "118204",
                     *           "dateofIncorporation": "2012-03-19"
                     *         },
                     *         "supportingDocuments": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LegalEntityAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    requestLegalEntityUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The legal entity.
                 * @example e-2001
                 */
                entityID: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Unread"];
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["PresumedError"];
        };
    };
    getAmlSearch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The search. The page calls it the id of an entity, and shows such a one; the name of the operation and the text of its 404 say that it is the search's.
                 * @example 77
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The search. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 200,
                     *       "status": "success",
                     *       "message": "",
                     *       "data": {
                     *         "id": 77,
                     *         "ongoing": true,
                     *         "screenDate": "2026-01-15",
                     *         "nextReview": "2028-01-15",
                     *         "searchTerm": "Ana Lopez",
                     *         "searchTypes": [
                     *           "person"
                     *         ],
                     *         "searchFuzziness": 20,
                     *         "searchCoverage": [
                     *           "Warning"
                     *         ],
                     *         "pending": 1,
                     *         "accepted": 0,
                     *         "unknown": 2,
                     *         "sanctions": 1,
                     *         "politicalExposure": 0,
                     *         "adverseMedia": 0,
                     *         "linkedEntityIds": [
                     *           "e-1001"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AmlSearchAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is no such search. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 404,
                     *       "status": "failure",
                     *       "message": "This search does not exist.",
                     *       "data": null
                     *     }
                     */
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    createAmlSearch: {
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
                 *       "ongoing": false,
                 *       "searchTerm": {
                 *         "name": "Ana Lopez",
                 *         "yearOfBirth": 1980,
                 *         "countries": [
                 *           "CA"
                 *         ]
                 *       },
                 *       "searchType": "person",
                 *       "searchFuzziness": 20,
                 *       "searchCoverage": [
                 *         "sanctions",
                 *         "pep-class-1"
                 *       ],
                 *       "linkedEntityIds": [
                 *         "e-1001"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AmlSearchCreate"];
            };
        };
        responses: {
            200: components["responses"]["AmlSearchCreated"];
            201: components["responses"]["AmlSearchCreatedToo"];
            /** @description The search lacks a name. The text stands under `messsage`, with three s. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 400,
                     *       "status": "failure",
                     *       "messsage": "The search term has no name.",
                     *       "data": null
                     *     }
                     */
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listSupportingDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The entity.
                 * @example e-1001
                 */
                id: components["parameters"]["EntityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 200,
                     *       "status": "success",
                     *       "message": "",
                     *       "data": [
                     *         {
                     *           "documentId": "d-1",
                     *           "fileName": "Electricity bill",
                     *           "type": "Proof of Address",
                     *           "description": "Bill of May",
                     *           "dateReceived": "2026-05-01 09:00:00",
                     *           "documentApproved": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SupportingDocumentListAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is no such entity. The page has no real body for it, so that is inferred. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 404,
                     *       "status": "failure",
                     *       "message": "This entity does not exist.",
                     *       "data": null
                     *     }
                     */
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    getSupportingDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The document.
                 * @example d-1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 200,
                     *       "status": "success",
                     *       "message": "",
                     *       "data": {}
                     *     }
                     */
                    "application/json": components["schemas"]["SupportingDocumentAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PresumedNotFound"];
        };
    };
    onNaturalPersonPending: {
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
                 *       "id": "900",
                 *       "event": "NaturalPersonPending",
                 *       "eventType": "natural-person-pending",
                 *       "data": {
                 *         "entityCreated": false,
                 *         "isClientUpdateRequest": true,
                 *         "entity": "Ana Lopez",
                 *         "email": "ana@example.com",
                 *         "sessionId": "s-1",
                 *         "entityId": "e-1001",
                 *         "message": "Ana Lopez handed in her information"
                 *       },
                 *       "creationTimeUtc": "2026-05-01T09:00:00.1234567Z"
                 *     }
                 */
                "application/json": components["schemas"]["NaturalPersonPendingEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookTaken"];
        };
    };
    onNaturalPersonManuallyApproved: {
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
                 *       "id": "901",
                 *       "event": "NaturalPersonManuallyApproved",
                 *       "eventType": "natural-person-manually-approved",
                 *       "data": {
                 *         "entity": "Ana Lopez",
                 *         "entityId": "e-1001",
                 *         "userName": "Olamide Berg",
                 *         "userEmail": "olamide@example.org",
                 *         "entityStatus": "approved",
                 *         "description": "Olamide approved Ana Lopez"
                 *       },
                 *       "creationTimeUtc": "2026-05-02T10:30:00.5000000Z"
                 *     }
                 */
                "application/json": components["schemas"]["NaturalPersonManuallyApprovedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookTaken"];
        };
    };
    onNaturalPersonAutoApproved: {
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
                 *       "id": "902",
                 *       "event": "NaturalPersonAutoApproved",
                 *       "eventType": "natural-person-auto-approved",
                 *       "data": {
                 *         "entity": "Ana Lopez",
                 *         "entityId": "e-1001",
                 *         "userName": "Olamide Berg",
                 *         "userEmail": "olamide@example.org",
                 *         "entityStatus": "approved",
                 *         "description": "A rule approved Ana Lopez"
                 *       },
                 *       "creationTimeUtc": "2026-05-02T10:30:00.5000000Z"
                 *     }
                 */
                "application/json": components["schemas"]["NaturalPersonAutoApprovedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookTaken"];
        };
    };
}
