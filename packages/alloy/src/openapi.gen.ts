// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { BinaryBody, Download } from "@kyc-clients/core";

export interface paths {
    "/oauth/bearer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange credentials for a bearer token
         * @description Issues a token that lives for 3600 seconds and may do whatever its credentials may do; there are no scopes. Give the credentials once: in a Basic header, or as two members of the body. The place decides the shape of the answer. The body is JSON, not the form that RFC 6749 describes.
         */
        post: operations["createBearerToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the input that a new evaluation needs
         * @description The answer depends on the workflow and its services. A first evaluation must send everything under `required` and everything in one element of `or`.
         */
        get: operations["getParameters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Evaluate a person or business
         * @description Puts the data through all checks of the workflow. A new entity is made, unless a header names one that exists. A finished run is 201. When the workflow wants more, the answer lists it: send it with `updateEvaluation`. After 206 go on with `resumeEvaluation`.
         */
        post: operations["createEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{evaluation_token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a partial evaluation
         * @description Continues after a 206 from the point of failure. The pages name method and path only; the body, 200, 202, 206 and most of the headers are inferred from `createEvaluation` and `updateEvaluation`.
         */
        post: operations["resumeEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Send more data to an open evaluation
         * @description Adds what was missing, corrects what was wrong, or answers the questions of an earlier data request. The values join those of the first request; null leaves a value as it was. It may take several rounds.
         *
         *     Sent to a partial evaluation, even as an empty object, it goes on as `resumeEvaluation` does (inferred). Public client code sends the headers of `createEvaluation` here. The pages speak of every request, or every one to evaluations, for four of them only; the others are inferred.
         */
        patch: operations["updateEvaluation"];
        trace?: never;
    };
    "/entities/{entity_token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an entity and what belongs to it
         * @description Lists the evaluations, documents and reviews of one entity in brief; their tokens lead to the details. A token that is not valid is 403 with minor code 4031; newer pages have 404 for any missing resource. Their lookups of persons and businesses answer 400 with minor code 4013 instead, and this one may (inferred).
         */
        get: operations["getEntity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{entity_token}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Describe a document of an entity
         * @description The first of two steps: the answer gives the token under which `uploadEntityDocument` then sends the bytes.
         */
        post: operations["createEntityDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{entity_token}/documents/{document_token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a document
         * @description Streams the file, one document a call. The description of a single document has no endpoint of its own.
         */
        get: operations["downloadEntityDocument"];
        /**
         * Send the bytes of a document
         * @description The second step: the file itself, raw, with no form around it. No size limit is published. The answer is the description with `uploaded` true and a later `timestamp`.
         */
        put: operations["uploadEntityDocument"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The exchange for a token, with the credentials here only when no Basic header carries them. */
        BearerTokenRequest: {
            /**
             * @description The one grant that Alloy knows.
             * @enum {string}
             */
            grant_type: "client_credentials";
            /** @description Token half of the credentials. */
            application_token?: string;
            /** @description Secret half of the credentials. */
            application_secret?: string;
        };
        /** @description An issued token, in the shape that follows from where the credentials were sent. */
        BearerToken: components["schemas"]["AccessToken"] | components["schemas"]["LegacyBearerToken"];
        /** @description The token issued for credentials in a Basic header. */
        AccessToken: {
            /** @description The token. Opaque, although one page gives it the form of a JWT. */
            access_token: string;
            /** @description Kind of the token. */
            token_type?: "bearer" | (string & {});
            /** @description Seconds that the token lives. */
            expires_in?: number;
        };
        /** @description The token issued for credentials in the body. */
        LegacyBearerToken: {
            /** @description The token. Opaque. */
            bearer_token: string;
            /** @description When the token ends, as Unix time in milliseconds. */
            expires?: number;
        };
        /** @description The short error body of the token endpoint. The older page has one body for all errors, so the other members of that one may be there. */
        OauthError: {
            /** @description The HTTP status again. */
            status_code?: number;
            error: components["schemas"]["ErrorDetail"];
            /**
             * Format: int64
             * @description Unix time in milliseconds.
             */
            timestamp?: number;
            /** @description No evaluation is at hand here. */
            evaluation_token?: string | null;
            /** @description No entity is at hand here. */
            entity_token?: string | null;
            /** @description Workflow of the credentials, if any. */
            application_token?: string | null;
            /** @description Workflow version, if any. */
            application_version_id?: number | null;
        };
        /**
         * @description The common error body, whose minor code says what happened.
         *
         *     | HTTP | Minor code | Cause |
         *     | --- | --- | --- |
         *     | 400 | 4000 | custom error |
         *     | 400 | 4001 | a header breaks the rules |
         *     | 400 | 4002 | the body breaks the rules |
         *     | 400 | 4003 | the body is not usable |
         *     | 401 | 4011 | not authorized |
         *     | 401 | 4012 | the credentials, such as a bearer token, have expired |
         *     | 401 | 4013 | authentication failed; newer entity lookups send it with HTTP 400 |
         *     | 401 | 4014 | a bearer token may not be refreshed |
         *     | 401 | 4015 | production is not enabled |
         *     | 403 | 4031 | the entity token is not valid |
         *     | 403 | 4032 | sandbox and production were mixed |
         *     | 404 | 4041 | no such evaluation; on newer pages, no such resource |
         *     | 404 | 4042 | a review's outcome or reason is not configured |
         *     | 409 | 4091 | the evaluation is finished; on newer pages, any conflict |
         *     | 412 | 4121 | the workflow is switched off |
         *     | 418 | 4180 | a joke |
         *     | 429 | 4033 | too many requests |
         *     | 500 | 5000 | unhandled failure |
         *     | 500 | 5001 | services are disabled |
         *     | 500 | 5002 | the answer failed Alloy's own checks |
         *     | 503 | 5031 | maintenance |
         *
         *     The list may grow.
         */
        ErrorResponse: {
            /** @description The HTTP status again. */
            status_code: number;
            error: components["schemas"]["ErrorDetail"];
            /**
             * Format: int64
             * @description Unix time in milliseconds.
             */
            timestamp: number;
            /** @description Evaluation of the request, once it has one. */
            evaluation_token?: string | null;
            /** @description Entity of the request, once it has one. */
            entity_token?: string | null;
            /** @description Workflow of the request, once it has one. */
            application_token?: string | null;
            /** @description Workflow version of the request, once it has one. */
            application_version_id?: number | null;
        };
        /** @description What went wrong. */
        ErrorDetail: {
            /** @description Which failure it is, by the table under ErrorResponse; new codes may appear. */
            minor_code: number;
            /** @description The failure in a few words. Not reliable to branch on. */
            type: string;
            /** @description The failure in a sentence. May repeat input. */
            message?: string;
            /** @description Whatever helps to find the cause, such as `message`, `path`, `type` and `context` of a failed check, or the `bearer_token` that expired. */
            details?: {
                [key: string]: unknown;
            };
            /** @description Name of this one failure, for Alloy's support. Mostly a UUID, not always. */
            error_token?: string;
        };
        /** @description The input that a workflow wants from a new evaluation. */
        EvaluationParameters: {
            /** @description Input that must be sent. */
            required: components["schemas"]["Parameter"][];
            /** @description Input that may be sent. */
            optional: components["schemas"]["Parameter"][];
            /** @description Alternatives; one of them must be sent whole. */
            or: components["schemas"]["ParameterGroup"][];
        };
        /** @description One of several sets of input, to be sent whole. */
        ParameterGroup: {
            /** @description Input of this alternative. */
            required: components["schemas"]["Parameter"][];
        };
        /** @description One member of the input. */
        Parameter: {
            /** @description Name of the member in the request. */
            key: string;
            /** @description JSON type of the member. */
            type: "string" | "object" | (string & {});
            /** @description What the member means. */
            description?: string | null;
            /** @description Pattern for the value; empty or absent for none. */
            regex?: string;
            /** @description Text about the value. Seen with journeys only. */
            message?: string;
            /** @description An object to fill in and send, found in data requests. */
            template?: {
                /** @description One entry for each question, with answer 0 for "not chosen yet". */
                answers?: components["schemas"]["Answer"][];
            } & {
                [key: string]: unknown;
            };
            /** @description Members of an object parameter. */
            properties?: {
                [key: string]: unknown;
            };
        };
        /** @description The data to evaluate, an open object with nothing required, because the workflow decides what it takes. Newer pages add a second form for transaction workflows, whose members pass through here untyped. */
        EvaluationRequest: {
            /** @description Given name. Usually required. */
            name_first?: string;
            /** @description Middle name. */
            name_middle?: string;
            /** @description Family name. Usually required. */
            name_last?: string;
            /** @description Phone number, digits only. */
            phone_number?: string;
            /** @description E-mail address. */
            email_address?: string;
            /** @description Date of birth, as YYYY-MM-DD. */
            birth_date?: string;
            /** @description Street and number. */
            address_line_1?: string;
            /** @description Flat, floor or unit. */
            address_line_2?: string;
            /** @description City. */
            address_city?: string;
            /** @description US state. */
            address_state?: string;
            /** @description Postal code. */
            address_postal_code?: string;
            /** @description Country, as ISO 3166-1 alpha-2. */
            address_country_code?: string;
            /** @description Social security number, nine digits without dashes. US only. */
            document_ssn?: string;
            /** @description Number of a US driving licence. */
            document_license?: string;
            /** @description US state that issued the licence. */
            document_license_state?: string;
            /** @description Token of the document that shows the front. */
            document_token_front?: string;
            /** @description Token of the document that shows the back. Some services want it. */
            document_token_back?: string;
            /** @description Token of the document that shows the face. Seen in Alloy's SDK. */
            document_token_selfie?: string;
            /** @description Twitter handle. */
            social_twitter?: string;
            /** @description Income. Seen in public client code. */
            income?: string;
            /** @description IPv4 address of the person. */
            ip_address_v4?: string;
            /** @description Answers to the questions of a data request. */
            answers?: components["schemas"]["Answer"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Data that joins an open evaluation, where null leaves the earlier value as it was. */
        EvaluationUpdate: {
            /** @description Given name. */
            name_first?: string | null;
            /** @description Middle name. */
            name_middle?: string | null;
            /** @description Family name. */
            name_last?: string | null;
            /** @description Phone number, digits only. */
            phone_number?: string | null;
            /** @description E-mail address. */
            email_address?: string | null;
            /** @description Date of birth, as YYYY-MM-DD. */
            birth_date?: string | null;
            /** @description Street and number. */
            address_line_1?: string | null;
            /** @description Flat, floor or unit. */
            address_line_2?: string | null;
            /** @description City. */
            address_city?: string | null;
            /** @description US state. */
            address_state?: string | null;
            /** @description Postal code. */
            address_postal_code?: string | null;
            /** @description Country, as ISO 3166-1 alpha-2. */
            address_country_code?: string | null;
            /** @description Social security number, nine digits without dashes. US only. */
            document_ssn?: string | null;
            /** @description Number of a US driving licence. */
            document_license?: string | null;
            /** @description US state that issued the licence. */
            document_license_state?: string | null;
            /** @description Token of the document that shows the front. */
            document_token_front?: string | null;
            /** @description Token of the document that shows the back. */
            document_token_back?: string | null;
            /** @description Token of the document that shows the face. */
            document_token_selfie?: string | null;
            /** @description Twitter handle. */
            social_twitter?: string | null;
            /** @description Income. */
            income?: string | null;
            /** @description IPv4 address of the person. */
            ip_address_v4?: string | null;
            /** @description Answers to the questions of a data request. */
            answers?: components["schemas"]["Answer"][] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The answer chosen for one question. */
        Answer: {
            /** @description Number of the question. */
            question_id: number;
            /** @description Number of the chosen answer. */
            answer_id: number;
        };
        /** @description The result of an evaluation, finished or partial; with `required` in it, it is a data request. */
        Evaluation: {
            /** @description The HTTP status again. */
            status_code?: number;
            /** @description The failure, or null. */
            error?: components["schemas"]["ErrorDetail"] | null;
            /**
             * Format: int64
             * @description Unix time in milliseconds.
             */
            timestamp?: number;
            /** @description Token of the evaluation, needed to go on with it. */
            evaluation_token?: string | null;
            /** @description Token of the entity that was evaluated. */
            entity_token?: string | null;
            /** @description Token of the workflow that ran. */
            application_token?: string | null;
            /** @description Version of the workflow that ran. */
            application_version_id?: number | null;
            summary?: components["schemas"]["EvaluationSummary"];
            /** @description The input, as it was sent. */
            supplied?: {
                [key: string]: unknown;
            };
            /** @description The input, normalised. */
            formatted?: {
                [key: string]: unknown;
            };
            /** @description Which services confirm what, by attribute, such as name, phone, address, email, ssn and dob. */
            matching?: {
                [key: string]: components["schemas"]["AttributeMatch"];
            };
            diligence?: components["schemas"]["Diligence"];
            /** @description Further findings, of no promised shape. */
            related_data?: {
                /** @description Profiles on social networks. */
                social?: components["schemas"]["SocialProfile"][];
            } & {
                [key: string]: unknown;
            };
            /** @description What each service answered, by service. */
            raw_responses?: {
                [key: string]: unknown[];
            };
            /** @description The same answers in Alloy's uniform form, by service. Made for rules. */
            formatted_responses?: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
            /** @description A link to the audit archive on the older page, an object on newer ones. Null unless the account has integrations for extended due diligence. */
            audit_archive?: unknown;
            warnings?: components["schemas"]["EvaluationWarnings"];
            /** @description Your own id of the entity, once set. */
            external_entity_id?: string | null;
            /** @description Input that must be sent, in a data request that came as 201. */
            required?: components["schemas"]["Parameter"][];
            /** @description Input that may be sent, in a data request that came as 201. */
            optional?: components["schemas"]["Parameter"][];
            /** @description Alternatives of input, in a data request that came as 201. */
            or?: components["schemas"]["ParameterGroup"][];
            prompts?: components["schemas"]["Prompts"];
        };
        /** @description The outcome and how it came about. */
        EvaluationSummary: {
            /** @description Whether the run itself worked. */
            result?: "success" | "partial" | "fail" | (string & {});
            /** @description One figure over identity and risk. Its range is not stated. */
            score?: number;
            /** @description Labels that the workflow set. */
            tags?: string[];
            /** @description The decision, in words each account chooses, such as Approved, Manual Review or Denied. */
            outcome?: string | null;
            /** @description Why this outcome. The items are of no stated type, mostly strings. */
            outcome_reasons?: unknown[];
            /** @description What became of each service, by service. */
            services?: {
                [key: string]: components["schemas"]["ServiceExecution"];
            };
            /** @description Fields that the account defined. */
            custom_fields?: {
                [key: string]: unknown;
            };
            /** @description Results of models. */
            models?: {
                [key: string]: unknown;
            };
        };
        /** @description What became of one service. */
        ServiceExecution: "executed" | "not_executed" | "cached" | "failed" | (string & {});
        /** @description How far the services confirm one attribute. */
        AttributeMatch: {
            /** @description Agreement over all services, from 0 to 1. */
            score?: number;
            /** @description Services that confirm it. */
            matched?: string[];
            /** @description Services that do not. */
            unmatched?: string[];
        };
        /** @description Findings about sanctions, fraud, finances and identity questions. */
        Diligence: {
            /** @description Hits on sanction lists and lists of politically exposed persons. */
            watchlists?: {
                /** @description Lists that were searched. */
                lists?: string[];
                /** @description Hits. */
                matches?: unknown[];
            } | null;
            /** @description Signs of fraud. */
            fraud?: {
                /** @description Figure for fraud. Its range is not stated. */
                score?: number;
                /** @description Warnings. */
                flags?: unknown[];
            } | null;
            /** @description What banks and credit bureaus report. */
            financial?: {
                [key: string]: unknown;
            } | null;
            /** @description Results of identity questions. */
            identity_questions?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A profile on a social network. */
        SocialProfile: {
            /** @description Network. */
            type?: string;
            /** @description Address of the profile. */
            url?: string;
            /** @description Name of the profile. */
            id?: string;
        };
        /** @description What a partial evaluation could not do. */
        EvaluationWarnings: {
            /** @description Steps that were held up. */
            blocked_actions?: components["schemas"]["BlockedAction"][];
        };
        /** @description A step of the workflow, and the missing value that held it up. */
        BlockedAction: {
            /** @description The step that was held up. */
            blocked?: {
                /** @description Name of the step. */
                action_name?: string;
                /** @description Kind of the step. */
                action_type?: string;
            };
            /** @description What held it up. */
            blocking?: {
                /** @description Name of the failed step. */
                action_name?: string;
                /** @description Name of the missing value. */
                attribute_name?: string;
            };
        };
        /** @description An evaluation that waits for more input. */
        EvaluationDataRequest: {
            /** @description The HTTP status again. Sometimes absent. */
            status_code?: number;
            /** @description The failure, or null. */
            error?: components["schemas"]["ErrorDetail"] | null;
            /**
             * Format: int64
             * @description Unix time in milliseconds.
             */
            timestamp?: number;
            /** @description Token of the evaluation, to send the data to. */
            evaluation_token: string;
            /** @description Token of the entity under evaluation. */
            entity_token?: string;
            /** @description Token of the workflow that is running. */
            application_token?: string;
            /** @description Version of the workflow that is running. */
            application_version_id?: number;
            /** @description Input that must be sent. */
            required: components["schemas"]["Parameter"][];
            /** @description Input that may be sent. */
            optional?: components["schemas"]["Parameter"][];
            /** @description Alternatives; one of them must be sent whole. */
            or?: components["schemas"]["ParameterGroup"][];
            prompts?: components["schemas"]["Prompts"];
        };
        /** @description What to put before the person, by the key of the parameter it serves. */
        Prompts: {
            /** @description The questions behind the parameter `answers`. */
            answers?: {
                /** @description Questions to ask. */
                questions?: components["schemas"]["Question"][];
            };
        };
        /** @description One identity question and the answers to choose from. */
        Question: {
            /** @description Number of the question. */
            id?: number;
            /** @description Text of the question. Gives away facts about the person. */
            question?: string;
            /** @description Answers to choose from. */
            answers?: components["schemas"]["QuestionChoice"][];
        };
        /** @description One answer that can be chosen. */
        QuestionChoice: {
            /** @description Number of the answer. */
            id?: number;
            /** @description Text of the answer. */
            answer?: string;
        };
        /** @description A person, business or group with an overview of what belongs to it. */
        Entity: {
            /** @description Name of the entity. */
            name?: string | null;
            /** @description Kind of the entity. */
            type?: "person" | "business" | "group" | (string & {});
            /** @description Token of the entity. */
            entity_token: string;
            /** @description Your own id of the entity. */
            external_entity_id?: string | null;
            /** @description Whether the entity is archived. */
            archived?: boolean;
            /**
             * Format: int64
             * @description Unix time in milliseconds.
             */
            created?: number;
            /** @description Evaluations of the entity. */
            evaluations?: components["schemas"]["EntityEvaluation"][];
            /** @description Documents of the entity. */
            documents?: components["schemas"]["EntityDocument"][];
            /** @description Decisions that agents took by hand. */
            reviews?: components["schemas"]["EntityReview"][];
            /** @description Notes on the entity. */
            notes?: components["schemas"]["EntityNote"][];
        };
        /** @description An evaluation, as the overview of an entity shows it. */
        EntityEvaluation: {
            /** @description Token of the evaluation. */
            evaluation_token?: string;
            /**
             * Format: int64
             * @description Unix time in milliseconds.
             */
            timestamp?: number;
            /** @description Whether the evaluation still waits for data. */
            status?: "waiting" | "complete" | (string & {});
            /** @description Name of the workflow. */
            application_name?: string;
            /** @description The decision; null while waiting. Older pages write it in lower case. */
            outcome?: string | null;
        };
        /** @description A document, as the overview of an entity shows it. */
        EntityDocument: {
            /** @description Token of the document. */
            document_token?: string;
            /**
             * Format: int64
             * @description Unix time in milliseconds.
             */
            timestamp?: number;
            /** @description Kind of the document. */
            type?: "contract" | "license" | "passport" | "utility" | "other" | "internal" | (string & {});
            /** @description Name of the document. */
            name?: string;
        };
        /** @description A decision by hand, as the overview of an entity shows it. */
        EntityReview: {
            /** @description Token of the review. */
            review_token?: string;
            /** @description The decision. */
            outcome?: string;
            /** @description Why it was taken. */
            reason?: string;
            /** @description Name of the workflow. */
            application_name?: string;
            /**
             * Format: int64
             * @description Unix time in milliseconds.
             */
            timestamp?: number;
            /** @description Agent who took it, mostly an e-mail address. */
            reviewer?: string;
        };
        /** @description A note on an entity. */
        EntityNote: {
            /** @description The note. */
            text?: string;
            /** @description Unix time in milliseconds, or an ISO 8601 date and time. */
            created_at?: number | string;
            /** @description Unix time in milliseconds, or an ISO 8601 date and time. */
            updated_at?: number | string;
            /** @description E-mail address of the author. */
            email?: string;
            /** @description Name of the author. */
            name?: string;
        };
        /**
         * @description The kinds of document that a request may name.
         * @enum {string}
         */
        DocumentType: "contract" | "license" | "passport" | "utility" | "other" | "internal";
        /** @description The description of a document whose bytes follow. */
        DocumentCreate: {
            /** @description Name of the document. */
            name: string;
            /** @description File extension, such as jpg, png or pdf. */
            extension: string;
            type: components["schemas"]["DocumentType"];
            /** @description A first note on the document. */
            note?: string;
            /** @description Agent of the account who wrote the note. Required with a note. */
            note_author_agent_email?: string;
        };
        /** @description A document of an entity, without its bytes. */
        Document: {
            /** @description Token of the document. */
            document_token: string;
            /** @description Kind of the document. Alloy's capture SDK knows more than these. */
            type?: "contract" | "license" | "passport" | "utility" | "other" | "internal" | (string & {});
            /** @description Name of the document. */
            name?: string;
            /** @description File extension. */
            extension?: string;
            /** @description Whether the bytes are there. */
            uploaded?: boolean;
            /**
             * Format: int64
             * @description Unix time in milliseconds.
             */
            timestamp?: number;
            /** @description An agent's decision on the document; null before one. */
            approved?: boolean | null;
            /** @description Agent who decided. */
            approval_agent_email?: string | null;
            /**
             * Format: int64
             * @description When the agent decided, as Unix time in milliseconds.
             */
            approval_timestamp?: number | null;
            /** @description Notes on the document. */
            notes?: components["schemas"]["DocumentNote"][];
        };
        /** @description A note on a document. */
        DocumentNote: {
            /** @description The note. */
            note?: string;
            /** @description Agent who wrote it. */
            note_author_agent_email?: string;
            /**
             * Format: int64
             * @description Unix time in milliseconds.
             */
            created_at?: number;
            /**
             * Format: int64
             * @description Unix time in milliseconds.
             */
            updated_at?: number;
        };
    };
    responses: {
        /** @description The exchange was malformed. Minor codes 4001 (headers) and 4002 (body). */
        OauthBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "minor_code": 4002,
                 *         "type": "Request Body Validation Failure",
                 *         "details": {
                 *           "path": "grant_type"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OauthError"];
            };
        };
        /** @description The credentials are wrong, or their workflow is disabled. Minor code 4011. */
        OauthUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "minor_code": 4011,
                 *         "type": "Unauthorized",
                 *         "message": "These credentials get no token."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OauthError"];
            };
        };
        /** @description Any other failure of the API's common table. Newer pages show 400 and 401 only for this endpoint; whether the body is short here too is inferred, and the common body fits as well. */
        OauthFailure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "minor_code": 5000,
                 *         "type": "Server Error",
                 *         "message": "Something broke."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OauthError"];
            };
        };
        /** @description Too many requests. Minor code 4033. Newer pages list it in general and show it on journeys only. */
        OauthTooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "minor_code": 4033,
                 *         "type": "Too Many Requests",
                 *         "message": "Slow down."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OauthError"];
            };
        };
        /** @description Alloy could not use the request. Minor codes 4000 (custom), 4001 (headers), 4002 (body breaks the rules), 4003 (body unreadable or unfit). */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The credentials are no good. Minor codes 4011 (unauthorized), 4012 (bearer token expired; `details` repeats it), 4013 (authentication failed), 4014 (refresh refused), 4015 (production not enabled). Decide by minor code: the words in `type` do not match it reliably. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The credentials do not reach that far. Minor codes 4031 (entity token not valid), 4032 (credentials and host belong to different environments). */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status_code": 403,
                 *       "error": {
                 *         "minor_code": 4031,
                 *         "type": "Forbidden",
                 *         "message": "This entity token is not valid.",
                 *         "error_token": "90d3b6e1-5c48-47f2-a1b7-0e6d8f42c915"
                 *       },
                 *       "timestamp": 1795219200000
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description What was asked for does not exist. Newer pages use minor code 4041 for any resource. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status_code": 404,
                 *       "error": {
                 *         "minor_code": 4041,
                 *         "type": "Not Found",
                 *         "message": "This resource does not exist.",
                 *         "error_token": "37b1e9d4-8c60-4a75-93fe-f0d26b58a71c"
                 *       },
                 *       "timestamp": 1795219200000
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Something that a header names does not exist. Newer pages use minor code 4041 for any resource, without saying that this operation sends it. */
        PointsNowhere: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status_code": 404,
                 *       "error": {
                 *         "minor_code": 4041,
                 *         "type": "Not Found",
                 *         "message": "This workflow does not exist."
                 *       },
                 *       "timestamp": 1795219200000
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request clashes with what Alloy holds. Newer pages widen minor code 4091 to resources of every kind, without saying which operations send it. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status_code": 409,
                 *       "error": {
                 *         "minor_code": 4091,
                 *         "type": "Conflict",
                 *         "message": "This clashes with a resource that exists."
                 *       },
                 *       "timestamp": 1795219200000
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The workflow is switched off. Minor code 4121. */
        AppDisabled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status_code": 412,
                 *       "error": {
                 *         "minor_code": 4121,
                 *         "type": "Precondition Failed",
                 *         "message": "This workflow is switched off."
                 *       },
                 *       "timestamp": 1795219200000
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Alloy's joke status, listed without a cause. Minor code 4180. */
        Teapot: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status_code": 418,
                 *       "error": {
                 *         "minor_code": 4180,
                 *         "type": "Teapot",
                 *         "message": "No coffee here."
                 *       },
                 *       "timestamp": 1795219200000
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Too many requests; no figure is published. Minor code 4033. Newer pages list it in general and show it on journeys only. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status_code": 429,
                 *       "error": {
                 *         "minor_code": 4033,
                 *         "type": "Too Many Requests",
                 *         "message": "Slow down."
                 *       },
                 *       "timestamp": 1795219200000
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Alloy failed. Minor codes 5000 (unhandled), 5001 (services disabled), 5002 (its own answer broke its rules). */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status_code": 500,
                 *       "error": {
                 *         "minor_code": 5000,
                 *         "type": "Server Error",
                 *         "message": "Something broke.",
                 *         "error_token": "b9174d3e-60fa-4c82-85e6-a2c4017fd93b"
                 *       },
                 *       "timestamp": 1795219200000
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Alloy is down for maintenance. Minor code 5031. */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status_code": 503,
                 *       "error": {
                 *         "minor_code": 5031,
                 *         "type": "Service Unavailable",
                 *         "message": "Maintenance is under way."
                 *       },
                 *       "timestamp": 1795219200000
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The evaluation ran. The older page gives 201 to every POST, so a data request may come as 201 too: look for `required`. */
        EvaluationFinished: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Evaluation"];
            };
        };
        /** @description The evaluation waits for more data; send it with `updateEvaluation`. */
        EvaluationNeedsData: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EvaluationDataRequest"];
            };
        };
        /** @description The evaluation waits for a callback from a service. Newer pages name the status and print no body. */
        EvaluationPending: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Evaluation"];
            };
        };
        /** @description The evaluation went on and waits for a callback from a service, as a new one may. */
        EvaluationPendingAgain: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Evaluation"];
            };
        };
        /** @description The evaluation ran, but some services failed: the body holds what there is, and `warnings` names what was held up. Go on with `resumeEvaluation`. */
        EvaluationPartial: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Evaluation"];
            };
        };
        /** @description No evaluation has this token. Minor code 4041. */
        EvaluationNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status_code": 404,
                 *       "error": {
                 *         "minor_code": 4041,
                 *         "type": "Not Found",
                 *         "message": "This evaluation does not exist.",
                 *         "error_token": "e58c0a47-26d9-4f3b-8b71-c9137fa4d062"
                 *       },
                 *       "timestamp": 1795219200000
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The evaluation is finished and takes no more data. Minor code 4091. */
        EvaluationResolved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status_code": 409,
                 *       "error": {
                 *         "minor_code": 4091,
                 *         "type": "Conflict",
                 *         "message": "This evaluation is finished.",
                 *         "details": {},
                 *         "error_token": "4ac62f80-d715-4e98-b03d-71e8c59f260b"
                 *       },
                 *       "timestamp": 1795219200000,
                 *       "evaluation_token": "S-7mWc2RkqYx9TnJv4HdZb",
                 *       "entity_token": "P-4uXeT9nKqLw2RzVhB7sJ",
                 *       "application_token": "inventedApplicationToken00000001",
                 *       "application_version_id": 27
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description Token of the entity. Newer pages take your own external entity id in its place.
         * @example P-4uXeT9nKqLw2RzVhB7sJ
         */
        EntityToken: string;
        /**
         * @description True asks every service afresh. Without it Alloy reuses, if it can, what a service said before to the same input under the same configuration. It holds for this request only.
         * @example true
         */
        AlloyRefreshCache: boolean;
        /**
         * @description Which workflow is meant. Required with account-level API keys, whose credentials do not name one; not needed with the credentials of a single workflow.
         * @example inventedApplicationToken00000001
         */
        AlloyWorkflowToken: string;
        /**
         * @description Token of the evaluation, from its first answer.
         * @example S-7mWc2RkqYx9TnJv4HdZb
         */
        EvaluationToken: string;
        /**
         * @description Links the evaluation to this existing entity.
         * @example P-4uXeT9nKqLw2RzVhB7sJ
         */
        AlloyEntityToken: string;
        /**
         * @description True passes the input on without normalising it.
         * @example true
         */
        AlloyBypassFormatter: boolean;
        /**
         * @description Id of a workflow version; without it the version pinned in the dashboard runs.
         * @example 27
         */
        AlloyApplicationVersion: number;
        /**
         * @description Your own id for the entity. The first use ties it to the entity; later uses find the entity by it.
         * @example member-30817
         */
        AlloyExternalEntityId: string;
        /**
         * @description Your own id for one application by several people; ties their evaluations into a group.
         * @example joint-5502
         */
        AlloyExternalGroupId: string;
        /**
         * @description Token of the entity above this one.
         * @example B-w9MbHs3QxKe6TyLn1ZcR
         */
        AlloyParentEntityToken: string;
        /**
         * @description Kind of the entity. Only for transaction workflows.
         * @example business
         */
        AlloyEntityType: "business" | "person";
        /**
         * @description Must be true to screen the counterparty against sanction lists. Only for transaction workflows.
         * @example true
         */
        AlloyHydrateCounterpartyData: boolean;
        /**
         * @description Must be true to screen the source entity against sanction lists. Only for transaction workflows.
         * @example true
         */
        AlloyHydrateEntityData: boolean;
        /**
         * @description The entity of the evaluation. Known here from client code only.
         * @example P-4uXeT9nKqLw2RzVhB7sJ
         */
        LaterEntityToken: string;
        /**
         * @description Id of a workflow version. Known here from client code only.
         * @example 27
         */
        LaterApplicationVersion: number;
        /**
         * @description Your own id for one application by several people. Known here from client code only.
         * @example joint-5502
         */
        LaterExternalGroupId: string;
        /**
         * @description Token of the entity above this one. Known here from client code only.
         * @example B-w9MbHs3QxKe6TyLn1ZcR
         */
        LaterParentEntityToken: string;
        /**
         * @description Kind of the entity, for transaction workflows. Known here from client code only.
         * @example business
         */
        LaterEntityType: "business" | "person";
        /**
         * @description True to screen the counterparty, in transaction workflows. Known here from client code only.
         * @example true
         */
        LaterHydrateCounterpartyData: boolean;
        /**
         * @description True to screen the source entity, in transaction workflows. Known here from client code only.
         * @example true
         */
        LaterHydrateEntityData: boolean;
        /**
         * @description Token of the document, from the step that described it.
         * @example D-hV3xnQ0sLkE8yTzR5uWd
         */
        DocumentToken: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createBearerToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BearerTokenRequest"];
            };
        };
        responses: {
            /** @description A token was issued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BearerToken"];
                };
            };
            /** @description A token was issued. Newer pages print 200; the older page says that every POST gives 201. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BearerToken"];
                };
            };
            400: components["responses"]["OauthBadRequest"];
            401: components["responses"]["OauthUnauthorized"];
            403: components["responses"]["OauthFailure"];
            412: components["responses"]["OauthFailure"];
            418: components["responses"]["OauthFailure"];
            429: components["responses"]["OauthTooManyRequests"];
            500: components["responses"]["OauthFailure"];
            503: components["responses"]["OauthFailure"];
        };
    };
    getParameters: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which workflow is meant. Required with account-level API keys, whose credentials do not name one; not needed with the credentials of a single workflow.
                 * @example inventedApplicationToken00000001
                 */
                "alloy-workflow-token"?: components["parameters"]["AlloyWorkflowToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the workflow asks for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "required": [
                     *         {
                     *           "key": "name_last",
                     *           "type": "string",
                     *           "description": "Family name",
                     *           "regex": "^.{1,80}$"
                     *         },
                     *         {
                     *           "key": "birth_date",
                     *           "type": "string",
                     *           "description": null,
                     *           "regex": ""
                     *         }
                     *       ],
                     *       "optional": [
                     *         {
                     *           "key": "address_line_2",
                     *           "type": "string",
                     *           "description": "Flat, floor or unit"
                     *         }
                     *       ],
                     *       "or": [
                     *         {
                     *           "required": [
                     *             {
                     *               "key": "document_ssn",
                     *               "type": "string",
                     *               "description": "Social security number, digits only"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "required": [
                     *             {
                     *               "key": "document_license",
                     *               "type": "string",
                     *               "description": "Driving licence number",
                     *               "regex": ""
                     *             },
                     *             {
                     *               "key": "document_license_state",
                     *               "type": "string",
                     *               "description": "State that issued the licence",
                     *               "regex": "^[A-Z]{2}$"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EvaluationParameters"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PointsNowhere"];
            412: components["responses"]["AppDisabled"];
            418: components["responses"]["Teapot"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createEvaluation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Links the evaluation to this existing entity.
                 * @example P-4uXeT9nKqLw2RzVhB7sJ
                 */
                "Alloy-Entity-Token"?: components["parameters"]["AlloyEntityToken"];
                /**
                 * @description True asks every service afresh. Without it Alloy reuses, if it can, what a service said before to the same input under the same configuration. It holds for this request only.
                 * @example true
                 */
                "Alloy-Refresh-Cache"?: components["parameters"]["AlloyRefreshCache"];
                /**
                 * @description True passes the input on without normalising it.
                 * @example true
                 */
                "Alloy-Bypass-Formatter"?: components["parameters"]["AlloyBypassFormatter"];
                /**
                 * @description Id of a workflow version; without it the version pinned in the dashboard runs.
                 * @example 27
                 */
                "Alloy-Application-Version"?: components["parameters"]["AlloyApplicationVersion"];
                /**
                 * @description Which workflow is meant. Required with account-level API keys, whose credentials do not name one; not needed with the credentials of a single workflow.
                 * @example inventedApplicationToken00000001
                 */
                "alloy-workflow-token"?: components["parameters"]["AlloyWorkflowToken"];
                /**
                 * @description Your own id for the entity. The first use ties it to the entity; later uses find the entity by it.
                 * @example member-30817
                 */
                "alloy-external-entity-id"?: components["parameters"]["AlloyExternalEntityId"];
                /**
                 * @description Your own id for one application by several people; ties their evaluations into a group.
                 * @example joint-5502
                 */
                "alloy-external-group-id"?: components["parameters"]["AlloyExternalGroupId"];
                /**
                 * @description Token of the entity above this one.
                 * @example B-w9MbHs3QxKe6TyLn1ZcR
                 */
                "alloy-parent-entity-token"?: components["parameters"]["AlloyParentEntityToken"];
                /**
                 * @description Kind of the entity. Only for transaction workflows.
                 * @example business
                 */
                "alloy-entity-type"?: components["parameters"]["AlloyEntityType"];
                /**
                 * @description Must be true to screen the counterparty against sanction lists. Only for transaction workflows.
                 * @example true
                 */
                "alloy-hydrate-counterparty-data"?: components["parameters"]["AlloyHydrateCounterpartyData"];
                /**
                 * @description Must be true to screen the source entity against sanction lists. Only for transaction workflows.
                 * @example true
                 */
                "alloy-hydrate-entity-data"?: components["parameters"]["AlloyHydrateEntityData"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationRequest"];
            };
        };
        responses: {
            200: components["responses"]["EvaluationNeedsData"];
            201: components["responses"]["EvaluationFinished"];
            202: components["responses"]["EvaluationPending"];
            206: components["responses"]["EvaluationPartial"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PointsNowhere"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["AppDisabled"];
            418: components["responses"]["Teapot"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resumeEvaluation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The entity of the evaluation. Known here from client code only.
                 * @example P-4uXeT9nKqLw2RzVhB7sJ
                 */
                "Alloy-Entity-Token"?: components["parameters"]["LaterEntityToken"];
                /**
                 * @description True asks every service afresh. Without it Alloy reuses, if it can, what a service said before to the same input under the same configuration. It holds for this request only.
                 * @example true
                 */
                "Alloy-Refresh-Cache"?: components["parameters"]["AlloyRefreshCache"];
                /**
                 * @description True passes the input on without normalising it.
                 * @example true
                 */
                "Alloy-Bypass-Formatter"?: components["parameters"]["AlloyBypassFormatter"];
                /**
                 * @description Id of a workflow version. Known here from client code only.
                 * @example 27
                 */
                "Alloy-Application-Version"?: components["parameters"]["LaterApplicationVersion"];
                /**
                 * @description Which workflow is meant. Required with account-level API keys, whose credentials do not name one; not needed with the credentials of a single workflow.
                 * @example inventedApplicationToken00000001
                 */
                "alloy-workflow-token"?: components["parameters"]["AlloyWorkflowToken"];
                /**
                 * @description Your own id for the entity. The first use ties it to the entity; later uses find the entity by it.
                 * @example member-30817
                 */
                "alloy-external-entity-id"?: components["parameters"]["AlloyExternalEntityId"];
                /**
                 * @description Your own id for one application by several people. Known here from client code only.
                 * @example joint-5502
                 */
                "alloy-external-group-id"?: components["parameters"]["LaterExternalGroupId"];
                /**
                 * @description Token of the entity above this one. Known here from client code only.
                 * @example B-w9MbHs3QxKe6TyLn1ZcR
                 */
                "alloy-parent-entity-token"?: components["parameters"]["LaterParentEntityToken"];
                /**
                 * @description Kind of the entity, for transaction workflows. Known here from client code only.
                 * @example business
                 */
                "alloy-entity-type"?: components["parameters"]["LaterEntityType"];
                /**
                 * @description True to screen the counterparty, in transaction workflows. Known here from client code only.
                 * @example true
                 */
                "alloy-hydrate-counterparty-data"?: components["parameters"]["LaterHydrateCounterpartyData"];
                /**
                 * @description True to screen the source entity, in transaction workflows. Known here from client code only.
                 * @example true
                 */
                "alloy-hydrate-entity-data"?: components["parameters"]["LaterHydrateEntityData"];
            };
            path: {
                /**
                 * @description Token of the evaluation, from its first answer.
                 * @example S-7mWc2RkqYx9TnJv4HdZb
                 */
                evaluation_token: components["parameters"]["EvaluationToken"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["EvaluationUpdate"];
            };
        };
        responses: {
            /** @description The evaluation went on and now wants more data. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationDataRequest"];
                };
            };
            201: components["responses"]["EvaluationFinished"];
            202: components["responses"]["EvaluationPendingAgain"];
            /** @description Some services failed again; resume once more later. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EvaluationNotFound"];
            409: components["responses"]["EvaluationResolved"];
            412: components["responses"]["AppDisabled"];
            418: components["responses"]["Teapot"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateEvaluation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The entity of the evaluation. Known here from client code only.
                 * @example P-4uXeT9nKqLw2RzVhB7sJ
                 */
                "Alloy-Entity-Token"?: components["parameters"]["LaterEntityToken"];
                /**
                 * @description True asks every service afresh. Without it Alloy reuses, if it can, what a service said before to the same input under the same configuration. It holds for this request only.
                 * @example true
                 */
                "Alloy-Refresh-Cache"?: components["parameters"]["AlloyRefreshCache"];
                /**
                 * @description True passes the input on without normalising it.
                 * @example true
                 */
                "Alloy-Bypass-Formatter"?: components["parameters"]["AlloyBypassFormatter"];
                /**
                 * @description Id of a workflow version. Known here from client code only.
                 * @example 27
                 */
                "Alloy-Application-Version"?: components["parameters"]["LaterApplicationVersion"];
                /**
                 * @description Which workflow is meant. Required with account-level API keys, whose credentials do not name one; not needed with the credentials of a single workflow.
                 * @example inventedApplicationToken00000001
                 */
                "alloy-workflow-token"?: components["parameters"]["AlloyWorkflowToken"];
                /**
                 * @description Your own id for the entity. The first use ties it to the entity; later uses find the entity by it.
                 * @example member-30817
                 */
                "alloy-external-entity-id"?: components["parameters"]["AlloyExternalEntityId"];
                /**
                 * @description Your own id for one application by several people. Known here from client code only.
                 * @example joint-5502
                 */
                "alloy-external-group-id"?: components["parameters"]["LaterExternalGroupId"];
                /**
                 * @description Token of the entity above this one. Known here from client code only.
                 * @example B-w9MbHs3QxKe6TyLn1ZcR
                 */
                "alloy-parent-entity-token"?: components["parameters"]["LaterParentEntityToken"];
                /**
                 * @description Kind of the entity, for transaction workflows. Known here from client code only.
                 * @example business
                 */
                "alloy-entity-type"?: components["parameters"]["LaterEntityType"];
                /**
                 * @description True to screen the counterparty, in transaction workflows. Known here from client code only.
                 * @example true
                 */
                "alloy-hydrate-counterparty-data"?: components["parameters"]["LaterHydrateCounterpartyData"];
                /**
                 * @description True to screen the source entity, in transaction workflows. Known here from client code only.
                 * @example true
                 */
                "alloy-hydrate-entity-data"?: components["parameters"]["LaterHydrateEntityData"];
            };
            path: {
                /**
                 * @description Token of the evaluation, from its first answer.
                 * @example S-7mWc2RkqYx9TnJv4HdZb
                 */
                evaluation_token: components["parameters"]["EvaluationToken"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationUpdate"];
            };
        };
        responses: {
            /** @description The data was taken. The body asks for still more, or is the finished evaluation: the pages disagree on whether a finished one comes as 200 or 201. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationDataRequest"] | components["schemas"]["Evaluation"];
                };
            };
            201: components["responses"]["EvaluationFinished"];
            202: components["responses"]["EvaluationPendingAgain"];
            206: components["responses"]["EvaluationPartial"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EvaluationNotFound"];
            409: components["responses"]["EvaluationResolved"];
            412: components["responses"]["AppDisabled"];
            418: components["responses"]["Teapot"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEntity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Token of the entity. Newer pages take your own external entity id in its place.
                 * @example P-4uXeT9nKqLw2RzVhB7sJ
                 */
                entity_token: components["parameters"]["EntityToken"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Ingrid Solberg",
                     *       "type": "person",
                     *       "entity_token": "P-4uXeT9nKqLw2RzVhB7sJ",
                     *       "external_entity_id": "member-30817",
                     *       "archived": false,
                     *       "created": 1795219200000,
                     *       "evaluations": [
                     *         {
                     *           "evaluation_token": "S-7mWc2RkqYx9TnJv4HdZb",
                     *           "timestamp": 1795219200000,
                     *           "status": "complete",
                     *           "application_name": "New Members",
                     *           "outcome": "Manual Review"
                     *         },
                     *         {
                     *           "evaluation_token": "S-p5GdQy3LtXo8KbVn0WfA",
                     *           "timestamp": 1795222800000,
                     *           "status": "waiting",
                     *           "application_name": "New Members",
                     *           "outcome": null
                     *         }
                     *       ],
                     *       "documents": [
                     *         {
                     *           "document_token": "D-hV3xnQ0sLkE8yTzR5uWd",
                     *           "timestamp": 1795220100000,
                     *           "type": "utility",
                     *           "name": "Solberg water bill"
                     *         }
                     *       ],
                     *       "reviews": [
                     *         {
                     *           "review_token": "R-k8YtNc5JwXz1QmVf6DpE",
                     *           "outcome": "Approved",
                     *           "reason": "Water bill shows the same address",
                     *           "application_name": "New Members",
                     *           "timestamp": 1795226400000,
                     *           "reviewer": "olamide@credit-union.example"
                     *         }
                     *       ],
                     *       "notes": [
                     *         {
                     *           "text": "Called the member back on the known number.",
                     *           "created_at": "2026-11-21T02:10:00.000Z",
                     *           "updated_at": 1795227000000,
                     *           "email": "olamide@credit-union.example",
                     *           "name": "Olamide Bankole"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Entity"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["AppDisabled"];
            418: components["responses"]["Teapot"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createEntityDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Token of the entity. Newer pages take your own external entity id in its place.
                 * @example P-4uXeT9nKqLw2RzVhB7sJ
                 */
                entity_token: components["parameters"]["EntityToken"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentCreate"];
            };
        };
        responses: {
            /** @description The document is described. Second-hand; types that were generated from Alloy's definition say 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description The document is described. The older page gives 201 to every POST. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["AppDisabled"];
            418: components["responses"]["Teapot"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    downloadEntityDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Token of the entity. Newer pages take your own external entity id in its place.
                 * @example P-4uXeT9nKqLw2RzVhB7sJ
                 */
                entity_token: components["parameters"]["EntityToken"];
                /**
                 * @description Token of the document, from the step that described it.
                 * @example D-hV3xnQ0sLkE8yTzR5uWd
                 */
                document_token: components["parameters"]["DocumentToken"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example the bytes of a file */
                    "application/octet-stream": Download;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["AppDisabled"];
            418: components["responses"]["Teapot"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    uploadEntityDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Token of the entity. Newer pages take your own external entity id in its place.
                 * @example P-4uXeT9nKqLw2RzVhB7sJ
                 */
                entity_token: components["parameters"]["EntityToken"];
                /**
                 * @description Token of the document, from the step that described it.
                 * @example D-hV3xnQ0sLkE8yTzR5uWd
                 */
                document_token: components["parameters"]["DocumentToken"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example the bytes of a file */
                "application/octet-stream": BinaryBody;
            };
        };
        responses: {
            /** @description The bytes are stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "document_token": "D-hV3xnQ0sLkE8yTzR5uWd",
                     *       "type": "utility",
                     *       "name": "Solberg water bill",
                     *       "extension": "png",
                     *       "uploaded": true,
                     *       "timestamp": 1795220160000,
                     *       "approved": null,
                     *       "approval_agent_email": null,
                     *       "approval_timestamp": null,
                     *       "notes": []
                     *     }
                     */
                    "application/json": components["schemas"]["Document"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["AppDisabled"];
            418: components["responses"]["Teapot"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
