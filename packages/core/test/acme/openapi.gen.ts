// Made by scripts/generate.ts from packages/core/test/acme/openapi.yaml. Edit the spec, then run: npm run generate
import type { BinaryBody, Download, FilePart } from "@kyc-clients/core";

export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell whether the service is up
         * @description Needs no credentials, and carries the media type with a parameter.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the terms as plain text */
        get: operations["getTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applicants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List applicants
         * @description Pages are numbered from 1. The answer says how many there are.
         */
        get: operations["listApplicants"];
        put?: never;
        /** Create an applicant */
        post: operations["createApplicant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applicants/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search applicants
         * @description Reads only, but asks by POST, so that no name stands in a URL.
         */
        post: operations["searchApplicants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applicants/{applicant_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The applicant.
                 * @example 9007199254740993
                 */
                applicant_id: components["parameters"]["ApplicantId"];
            };
            cookie?: never;
        };
        /** Get an applicant */
        get: operations["getApplicant"];
        /** Replace an applicant */
        put: operations["replaceApplicant"];
        post?: never;
        /** Delete an applicant */
        delete: operations["deleteApplicant"];
        options?: never;
        head?: never;
        /** Change some fields of an applicant */
        patch: operations["updateApplicant"];
        trace?: never;
    };
    "/applicants/{applicant_id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a note to an applicant
         * @deprecated
         * @description The body may be left out; the note then only marks the time.
         */
        post: operations["createNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applicants/{applicant_id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The applicant.
                 * @example 9007199254740993
                 */
                applicant_id: components["parameters"]["ApplicantId"];
            };
            cookie?: never;
        };
        /** List the checks of an applicant */
        get: operations["listChecks"];
        put?: never;
        /** Start a check */
        post: operations["createCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checks/{check_id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the report of a check
         * @description The report is a tree of findings.
         */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what happened */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a document with its description */
        post: operations["createDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{document_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The document.
                 * @example doc_1
                 */
                document_id: string;
            };
            cookie?: never;
        };
        /** Get the bytes of a document */
        get: operations["downloadDocument"];
        /** Send the bytes of a document */
        put: operations["uploadDocument"];
        post?: never;
        delete?: never;
        options?: never;
        /** Tell whether a document has bytes */
        head: operations["headDocument"];
        patch?: never;
        trace?: never;
    };
    "/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in the form of the web page
         * @description Takes the form as the page sends it, or the same fields as JSON.
         */
        post: operations["submitForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/switch": {
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
         * @description Acme answers 200 even when it refuses; the member `success` tells.
         */
        post: operations["switchWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete the workspace
         * @description Needs the key of the program, the token of a person, and a step-up of that token.
         */
        post: operations["deleteWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell whose credentials these are
         * @description Answers without credentials as well.
         */
        get: operations["getToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_path-not-documented/searchNames": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search lists for a name
         * @description Acme's page shows the body and no path.
         */
        post: operations["searchNames"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    checkCompleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A check is done */
        post: operations["onCheckCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Health: {
            /**
             * @description Whether the service takes calls.
             * @example up
             */
            status: "up" | "down" | (string & {});
        };
        /**
         * @description How far an applicant has come. Acme adds to the list without notice.
         * @example pending
         */
        ApplicantStatus: "pending" | "approved" | "denied" | (string & {});
        PersonName: {
            /** @example Ada */
            first: string;
            /** @example Lovelace */
            last: string;
        };
        ApplicantCreate: {
            name: components["schemas"]["PersonName"];
            /**
             * @description What is verified.
             * @example person
             * @enum {unknown}
             */
            kind: "person" | "company";
            /**
             * Format: date
             * @example 1990-12-10
             */
            birth_date?: string;
            /**
             * Format: email
             * @example ada@example.com
             */
            email?: string | null;
            /**
             * @default false
             * @example false
             */
            notify?: boolean;
        };
        ApplicantUpdate: {
            /** @example Countess */
            nickname?: string | null;
            /** @example rev_7 */
            reviewer?: string | null;
        };
        Applicant: {
            /**
             * Format: int64
             * @description A 64-bit number, as text, since JSON numbers lose its last digits.
             * @example 9007199254740993
             */
            id: string;
            status: components["schemas"]["ApplicantStatus"];
            name?: components["schemas"]["PersonName"];
            /** @example Countess */
            nickname?: string | null;
            /**
             * @description Filled once a check is done.
             * @example low
             */
            risk?: "low" | "high" | (string & {}) | null;
            /**
             * Format: date-time
             * @example 2026-01-31T09:00:00Z
             */
            created_at?: string;
            address?: {
                /** @example 12 Saint James Square */
                line?: string;
                /** @example GB */
                country?: string;
            } | null;
        };
        ApplicantPage: {
            items: components["schemas"]["Applicant"][];
            /** @example 1 */
            total_pages: number;
        };
        Pending: {
            /** @example 5 */
            ready_in_seconds: number;
        };
        NoteCreate: {
            /** @example Called back. */
            text: string;
            /**
             * @description Any names, `__proto__` among them, with any text.
             * @example {
             *       "desk": "north"
             *     }
             */
            labels?: {
                [key: string]: string;
            };
        };
        Note: {
            /** @example Called back. */
            text: string;
            /**
             * @description Any names, `__proto__` among them, with any text.
             * @example {
             *       "desk": "north"
             *     }
             */
            labels?: {
                [key: string]: string;
            };
        };
        CheckCreate: {
            /**
             * @example identity
             * @enum {unknown}
             */
            kind: "identity" | "document";
            /**
             * Format: uri
             * @example https://example.com/hook
             */
            callback?: string;
        };
        Check: {
            /** @example chk_1 */
            id: string;
            /** @example clear */
            result?: "clear" | "consider" | (string & {});
            /** @example 0.97 */
            score?: number | null;
        };
        /** @description One finding, with those that led to it. */
        Finding: {
            /** @example Name */
            title: string;
            /** @example Ada Lovelace */
            subject?: string;
            children?: components["schemas"]["Finding"][];
        };
        Event: {
            /** @example evt_1 */
            id: string;
            /** @example applicant.created */
            type: string;
            /**
             * @description Whatever belongs to the type.
             * @example {
             *       "check": "chk_1"
             *     }
             */
            data?: {
                [key: string]: unknown;
            };
        };
        EventPage: {
            events?: components["schemas"]["Event"][];
            /** @example c2 */
            next: string | null;
        };
        DocumentDetails: {
            /**
             * @example passport
             * @enum {unknown}
             */
            kind: "passport" | "licence";
            /** @example X1234567 */
            number?: string;
        };
        Document: {
            /** @example doc_1 */
            id: string;
            /** @example passport */
            kind?: "passport" | "licence" | (string & {});
        };
        Form: {
            /**
             * Format: email
             * @example ada@example.com
             */
            email: string;
            /** @example true */
            consent: boolean;
            /** @example 36 */
            age?: number;
            /**
             * @example [
             *       "cards"
             *     ]
             */
            interests?: string[];
        };
        WorkspaceSwitched: {
            /**
             * @example true
             * @constant
             */
            success: true;
            /** @example north */
            workspace: string;
        };
        WorkspaceRefused: {
            /**
             * @example false
             * @constant
             */
            success: false;
            /** @example not a member */
            reason: string;
        };
        /** @description A known member of the workspace, or a guest. */
        Owner: {
            /**
             * @example guest
             * @constant
             */
            role: "guest";
            /** @example guest-1 */
            handle?: string;
        } | {
            /**
             * @example owner
             * @constant
             */
            role: "owner";
            /** @example ada */
            handle?: string;
        };
        Problem: {
            /** @example not_found */
            code: "not_found" | "invalid_field" | "refused" | (string & {});
            /** @example There is no such applicant. */
            message?: string;
        };
        FieldProblem: components["schemas"]["Problem"] & {
            /**
             * @description What is wrong, by the name of the field.
             * @example {
             *       "birth_date": [
             *         "must be a date"
             *       ]
             *     }
             */
            fields: {
                [key: string]: string[];
            };
        };
        Outage: {
            /** @example INC-1 */
            incident?: string;
        };
    };
    responses: {
        /** @description The applicant. */
        Applicant: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "9007199254740993",
                 *       "status": "pending",
                 *       "name": {
                 *         "first": "Ada",
                 *         "last": "Lovelace"
                 *       },
                 *       "nickname": null
                 *     }
                 */
                "application/json": components["schemas"]["Applicant"];
            };
        };
        /** @description What went wrong. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "not_found",
                 *       "message": "There is no such applicant."
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The applicant.
         * @example 9007199254740993
         */
        ApplicantId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service is up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "up"
                     *     }
                     */
                    "application/json; charset=utf-8": components["schemas"]["Health"];
                };
            };
            429: components["responses"]["Problem"];
            /** @description The service is down. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "down"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    getTerms: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The tag of the copy at hand.
                 * @example W/"17"
                 */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The terms. */
            200: {
                headers: {
                    /**
                     * @description The tag of this copy.
                     * @example W/"17"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example Be kind to applicants. */
                    "text/plain": string;
                };
            };
            /** @description The copy at hand is the newest. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Problem"];
        };
    };
    listApplicants: {
        parameters: {
            query?: {
                /**
                 * @description The page to read, from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many applicants a page holds.
                 * @example 25
                 */
                page_size?: number;
                /**
                 * @description Statuses to keep; repeat the name for more than one.
                 * @example [
                 *       "approved",
                 *       "denied"
                 *     ]
                 */
                status?: components["schemas"]["ApplicantStatus"][];
                /**
                 * @description Tags to keep, separated by commas.
                 * @example [
                 *       "vip",
                 *       "eu"
                 *     ]
                 */
                tag?: string[];
                /**
                 * @description Fields to match.
                 * @example {
                 *       "last_name": "Lovelace",
                 *       "country": "GB"
                 *     }
                 */
                filter?: {
                    last_name?: string;
                    country?: string;
                };
                /**
                 * @description Keeps applicants created after this time.
                 * @example 2026-01-31T09:00:00Z
                 */
                created_after?: string | Date;
                /**
                 * @description Keeps applicants born on this day.
                 * @example 1990-12-10
                 */
                born_on?: string | Date;
                /**
                 * @description Keeps applicants of this reviewer; `null` keeps those without one.
                 * @example rev_7
                 */
                reviewer?: string | null;
                /**
                 * @description Whether archived applicants are listed as well.
                 * @example false
                 */
                archived?: boolean;
                /**
                 * @description A day, under a name as only old systems have it.
                 * @example 2026-02-01
                 */
                "Modified Date"?: string | Date;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of applicants. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "9007199254740993",
                     *           "status": "pending",
                     *           "name": {
                     *             "first": "Ada",
                     *             "last": "Lovelace"
                     *           }
                     *         }
                     *       ],
                     *       "total_pages": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicantPage"];
                };
            };
            401: components["responses"]["Problem"];
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
                /**
                 * @example {
                 *       "name": {
                 *         "first": "Ada",
                 *         "last": "Lovelace"
                 *       },
                 *       "kind": "person",
                 *       "birth_date": "1990-12-10"
                 *     }
                 */
                "application/json": components["schemas"]["ApplicantCreate"];
            };
        };
        responses: {
            201: components["responses"]["Applicant"];
            /** @description A field is wrong. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_field",
                     *       "message": "A field is wrong.",
                     *       "fields": {
                     *         "birth_date": [
                     *           "must be a date"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FieldProblem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    searchApplicants: {
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
                 *       "text": "Lovelace"
                 *     }
                 */
                "application/json": {
                    /** @example Lovelace */
                    text: string;
                    /**
                     * @default 10
                     * @example 10
                     */
                    limit?: number;
                };
            };
        };
        responses: {
            /** @description The applicants that fit best. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "9007199254740993",
                     *         "status": "pending",
                     *         "name": {
                     *           "first": "Ada",
                     *           "last": "Lovelace"
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Applicant"][];
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    getApplicant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The applicant.
                 * @example 9007199254740993
                 */
                applicant_id: components["parameters"]["ApplicantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Applicant"];
            /** @description The applicant is still being made. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ready_in_seconds": 5
                     *     }
                     */
                    "application/json": components["schemas"]["Pending"];
                };
            };
            404: components["responses"]["Problem"];
            "4XX": components["responses"]["Problem"];
            /** @description Something else went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "incident": "INC-1"
                     *     }
                     */
                    "application/json": components["schemas"]["Outage"];
                };
            };
        };
    };
    replaceApplicant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The applicant.
                 * @example 9007199254740993
                 */
                applicant_id: components["parameters"]["ApplicantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": {
                 *         "first": "Ada",
                 *         "last": "Byron"
                 *       },
                 *       "kind": "person"
                 *     }
                 */
                "application/json": components["schemas"]["ApplicantCreate"];
            };
        };
        responses: {
            200: components["responses"]["Applicant"];
            404: components["responses"]["Problem"];
        };
    };
    deleteApplicant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The applicant.
                 * @example 9007199254740993
                 */
                applicant_id: components["parameters"]["ApplicantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The applicant is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The applicant is gone, and so is every view of it. */
            205: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Problem"];
        };
    };
    updateApplicant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The applicant.
                 * @example 9007199254740993
                 */
                applicant_id: components["parameters"]["ApplicantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nickname": null
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["ApplicantUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Applicant"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
        };
    };
    createNote: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names the call in Acme's log.
                 * @example trace-1
                 */
                "X-Trace": string;
                /**
                 * @description Whether nothing is written.
                 * @example true
                 */
                "X-Dry-Run"?: boolean;
            };
            path: {
                /**
                 * @description The applicant.
                 * @example 9007199254740993
                 */
                applicant_id: components["parameters"]["ApplicantId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "text": "Called back.",
                 *       "labels": {
                 *         "desk": "north"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NoteCreate"];
            };
        };
        responses: {
            /** @description The note as kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "text": "Called back.",
                     *       "labels": {
                     *         "desk": "north"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Note"];
                };
            };
            404: components["responses"]["Problem"];
        };
    };
    listChecks: {
        parameters: {
            query?: {
                /**
                 * @description How many checks to skip.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description How many checks to list.
                 * @example 20
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The applicant.
                 * @example 9007199254740993
                 */
                applicant_id: components["parameters"]["ApplicantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some checks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "checks": [
                     *           {
                     *             "id": "chk_1",
                     *             "result": "clear"
                     *           }
                     *         ],
                     *         "total": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        data?: {
                            checks?: components["schemas"]["Check"][];
                            total: number;
                        };
                    };
                };
            };
            404: components["responses"]["Problem"];
        };
    };
    createCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The applicant.
                 * @example 9007199254740993
                 */
                applicant_id: components["parameters"]["ApplicantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "identity"
                 *     }
                 */
                "application/json": components["schemas"]["CheckCreate"];
            };
        };
        responses: {
            /** @description The check is done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "chk_1",
                     *       "result": "clear"
                     *     }
                     */
                    "application/json": components["schemas"]["Check"];
                };
            };
            /** @description The check takes longer. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ready_in_seconds": 30
                     *     }
                     */
                    "application/json": components["schemas"]["Pending"];
                };
            };
            402: components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The check.
                 * @example chk_1
                 */
                check_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            404: components["responses"]["Problem"];
            /** @description The report, whole or in part. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "title": "Name",
                     *       "children": [
                     *         {
                     *           "title": "Spelling",
                     *           "children": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Finding"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /**
                 * @description The cursor of the answer before.
                 * @example c2
                 */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some events, the oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "events": [
                     *         {
                     *           "id": "evt_1",
                     *           "type": "applicant.created"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    createDocument: {
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
                 *       "file": "(bytes)",
                 *       "applicant_id": "9007199254740993",
                 *       "details": {
                 *         "kind": "passport"
                 *       }
                 *     }
                 */
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The document's front.
                     */
                    file: FilePart;
                    /** @description Further sides. */
                    more?: FilePart[];
                    /** @example 9007199254740993 */
                    applicant_id: string;
                    /** @example 2 */
                    sides?: number;
                    details?: components["schemas"]["DocumentDetails"];
                    /**
                     * @description Labels of yours, in one part.
                     * @example [
                     *       "passport",
                     *       "front"
                     *     ]
                     */
                    labels?: string[];
                };
            };
        };
        responses: {
            /** @description The document as kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "doc_1",
                     *       "kind": "passport"
                     *     }
                     */
                    "application/json": components["schemas"]["Document"];
                };
            };
            413: components["responses"]["Problem"];
        };
    };
    downloadDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The document.
                 * @example doc_1
                 */
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Download;
                    "application/pdf": Download;
                };
            };
            404: components["responses"]["Problem"];
        };
    };
    uploadDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The document.
                 * @example doc_1
                 */
                document_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": BinaryBody;
            };
        };
        responses: {
            /** @description The bytes are kept. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Problem"];
        };
    };
    headDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The document.
                 * @example doc_1
                 */
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It has not. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    submitForm: {
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
                 *       "email": "ada@example.com",
                 *       "consent": true
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["Form"];
                /**
                 * @example {
                 *       "email": "ada@example.com",
                 *       "consent": true
                 *     }
                 */
                "application/json": components["schemas"]["Form"];
            };
        };
        responses: {
            /** @description What became of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted": true
                     *     }
                     */
                    "application/json": {
                        accepted: boolean;
                    };
                };
            };
            400: components["responses"]["Problem"];
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
                /**
                 * @example {
                 *       "workspace": "0c8f7f0e-7c4c-4f0e-9a43-0b0a1f5f4c11"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @example 0c8f7f0e-7c4c-4f0e-9a43-0b0a1f5f4c11
                     */
                    workspace: string;
                };
            };
        };
        responses: {
            /** @description The workspace, or why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "workspace": "north"
                     *     }
                     */
                    "application/json": components["schemas"]["WorkspaceSwitched"] | components["schemas"]["WorkspaceRefused"];
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    deleteWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Problem"];
        };
    };
    getToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "handle": "ada",
                     *       "role": "owner"
                     *     }
                     */
                    "application/json": components["schemas"]["Owner"];
                };
            };
            401: components["responses"]["Problem"];
        };
    };
    searchNames: {
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
                 *       "name": {
                 *         "first": "Ada",
                 *         "last": "Lovelace"
                 *       }
                 *     }
                 */
                "application/json": {
                    name: components["schemas"]["PersonName"];
                };
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "title": "No list has the name.",
                     *       "children": []
                     *     }
                     */
                    "application/json": components["schemas"]["Finding"];
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    onCheckCompleted: {
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
                 *       "id": "evt_1",
                 *       "type": "check.completed",
                 *       "data": {
                 *         "check": "chk_1"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Event"];
            };
        };
        responses: {
            /** @description Taken. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not understood; Acme sends it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
