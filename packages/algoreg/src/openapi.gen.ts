// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
export interface paths {
    "/api/v1/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a bearer token
         * @description The password grant of OAuth 2.0, but with JSON instead of a form. The token is good for an hour. There is no refresh token; ask anew, for every request if you like. Too many wrong passwords lock the user, and no call unlocks it.
         */
        post: operations["createAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customer_external_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a customer
         * @description The file of one customer, by your own id.
         */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customer_external_id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a customer
         * @description The events of a customer's timeline. The page prints an object with `items` and `type`, which is how its generator shows an array; take either. It also has query parameters, but the copies at hand end before their names.
         */
        get: operations["listCustomerEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update customers
         * @description Takes any number of customers, and relations between them, by your own ids: what is known is updated, what is not is created. Scan and risk then run on them unless `disable_risk_scan` is true. A success may still hold problems: look at `detail[].errors` of every customer.
         */
        post: operations["saveCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_path-not-documented/searchDocuments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the documents of customers
         * @description The page's body is known, its path is not. Pages of the list are asked for by `limit` and `offset` in the body.
         */
        post: operations["searchDocuments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_path-not-documented/uploadDocument": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a document to a customer
         * @description The page's body is known, its path is not. The file goes along as Base64, to be kept by Algoreg, or stays elsewhere and is named by its address.
         */
        post: operations["uploadDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token for the chat page of an end user
         * @description The token opens `https://chat.algoreg.com/?token={token}`, or the same page of your instance, by redirection or in an iframe, and shows the threads of the given customer or e-mail addresses. With both, it shows what they have in common.
         */
        post: operations["createChatEndUserToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message in a thread
         * @description Adds a message to a thread, which may leave as an e-mail within a minute. Its recipients must be contacts of the thread's customers. The body is plain text; the back office takes files up to 10 MB.
         */
        post: operations["createThreadMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/thread/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a thread
         * @description A conversation, with its customers and its last message. `listThreadMessages` gives the others.
         */
        get: operations["getThread"];
        put?: never;
        /**
         * Change a thread
         * @description Sets the status, the customers, the tags, a comment or a reminder of a thread.
         */
        post: operations["updateThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/thread/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of a thread
         * @description The messages, some at a time, and how many there are. Which come first, and how many by default, is not said.
         */
        get: operations["listThreadMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kyt/transaction/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a transaction
         * @description A transaction with its score, its state, and what each rule made of it.
         */
        get: operations["getTransaction"];
        put?: never;
        /**
         * Decide on a transaction
         * @description Sets the state of a transaction. The back office demands a reason for each decision, and keeps every one for good. A change of state is also sent to the webhook `transaction_updated`.
         */
        post: operations["updateTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kyt/transaction/{id}/full_history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a transaction with all its states
         * @description A transaction and each state that it has had, with who set it and why.
         */
        get: operations["getTransactionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kyt/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search transactions
         * @description Reads by POST, with the filters in the body; all of them are optional. Pages of the list are asked for by `limit` and `offset` in the body; the copy of the page at hand does not show a total.
         */
        post: operations["searchTransactions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_path-not-documented/createTransaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a transaction scored
         * @description The fields are known from a guide, the path is not. The answer has at once a score and a state: allowed, blocked, or delayed until a person decides.
         */
        post: operations["createTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/{alert_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an alert
         * @description An alert on a customer, with its newest revision and the profile that the watchlist has.
         */
        get: operations["getAlert"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_path-not-documented/listAlerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List alerts
         * @description Reads by POST. The page's body is known, its path is not. As with the timeline of a customer, the page prints an object where an array is likely. Pages of the list are asked for by `limit` and `offset` in the body.
         */
        post: operations["listAlerts"];
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
         * Search the watchlists for a name
         * @description One search for a person or a firm, apart from any customer. The page's body is known; its path and its answer are not. Pages of the list are asked for by `page_token` in the body.
         */
        post: operations["searchNames"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a session for an end user
         * @description Send the end user to `https://vid.algoreg.com/?session_id={session_id}`, or the same page of your instance, or show it in an iframe with `&iframe_callback=1` added. There they prove who they are by video, camera and document.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a session and its decisions
         * @description How far a session is, whom it is about, and what the robot or an agent decided.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity-analysis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check an identity document in one call
         * @description Reads and checks an identity card, driving licence or passport, and compares faces where pictures of the holder come along.
         *     The answer is the result.
         *
         *     Pictures are PNG, of 1 MB and 2400×1800 pixels at most (1600×1200 is best), and the whole request is 5 MB at most. Both
         *     sides of a document give better results than one.
         */
        post: operations["checkIdentityDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    onCustomersUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The data of customers has changed
         * @description Comes when Algoreg or an agent changes basic, computed or custom fields of customers.
         */
        post: operations["onCustomersUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    onCustomerEventUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An event of a customer's timeline has changed
         * @description Comes for changes of a timeline; an older copy of the list says that a customer changed. No page at hand shows `data`.
         */
        post: operations["onCustomerEventUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    onCustomerDocumentUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A document of a customer was added or changed
         * @description Comes for each document that is added or changed.
         */
        post: operations["onCustomerDocumentUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    onEddsUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A decision on enhanced due diligence has changed
         * @description Comes from Go!Risk. No page at hand shows `data`.
         */
        post: operations["onEddsUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    onAlertsUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A decision on alerts has changed
         * @description Comes from Go!Scan. No page at hand shows `data`.
         */
        post: operations["onAlertsUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    onSessionStatusUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A session has moved on
         * @description Comes when a session is opened, agreed to, begun or finished.
         */
        post: operations["onSessionStatusUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    onSessionDecisionUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A decision on a session has changed
         * @description Comes when the robot or an agent decides on a session, at any time after its end.
         */
        post: operations["onSessionDecisionUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    onThreadUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A thread was opened or changed
         * @description Comes from Go!Chat. No page at hand shows `data`.
         */
        post: operations["onThreadUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    onThreadMessageUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message was added or changed
         * @description Comes from Go!Chat. No page at hand shows `data`.
         */
        post: operations["onThreadMessageUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    onTransactionUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A transaction was created or has changed
         * @description Comes for each transaction that is created or whose state changes.
         */
        post: operations["onTransactionUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description Who asks for a token. */
        AccessTokenRequest: {
            /**
             * @description The only grant there is.
             * @enum {string}
             */
            grant_type: "password";
            /** @description E-mail address of the programmatic user. */
            username: string;
            /** @description Password of the programmatic user, also called its API key. */
            password: string;
        };
        /** @description A bearer token. Members that OAuth 2.0 has beside it may come too, but no page shows them. */
        AccessToken: {
            /** @description The token, to be sent as `Authorization: Bearer`. Good for 3600 seconds. */
            access_token: string;
        };
        /** @description What went wrong. One problem may stand here twice, in an older form ("v1", deprecated or soon to be) and in a newer one ("v2"): go by the entries that are not deprecated. */
        ErrorResponse: {
            /** @description The problems. */
            errors?: components["schemas"]["APIError"][];
        };
        /** @description One problem. */
        APIError: {
            /** @description Which problem it is. No list of codes is at hand, so expect any. */
            code?: string;
            /** @description The problem in words. May repeat input. */
            message?: string;
            /** @description Whether this is the older form. */
            deprecated?: boolean;
            /** @description Whether this form is soon to be the older one. */
            will_be_deprecated?: boolean;
        };
        /** @description A customer, with their custom fields spelt out. The page may have more members after these. */
        CustomerDetail: {
            customer?: components["schemas"]["Customer"];
            /** @description The custom fields one by one; within `customer` they are a map. */
            custom_fields?: components["schemas"]["Field"][];
            closed_chat_categories?: components["schemas"]["Field"];
        };
        /** @description A person or a firm. */
        Customer: {
            /** @description Algoreg's id of the customer. */
            id?: string;
            /** @description Your own id of the customer. */
            external_id?: string;
            /** @description Number of the account. */
            account_number?: string;
            /** @description `F` for a firm, `N` for an individual. */
            account_type?: "F" | "N" | (string & {});
            /** @description Kind of customer. */
            customer_type?: string;
            /** @description Algoreg's id of your account. A number in threads and transactions. */
            client_id?: string;
            /** @description First name. */
            first_name?: string;
            /** @description Middle name. */
            middle_name?: string;
            /** @description Last name. */
            last_name?: string;
            /** @description Name of the firm. */
            company_name?: string;
            /** @description Name under which the firm trades. */
            trading_name?: string;
            /** @description Further names. */
            name_variations?: components["schemas"]["NameVariation"][];
            /** @description Further ids. */
            alias_ids?: string[];
            /** @description How to reach the customer. */
            contacts?: string;
            /** @description Phone number. */
            phone?: string;
            /** @description A note. */
            comment?: string;
            /** @description Date of birth. */
            date_of_birth?: string;
            /** @description Country of domicile. */
            domicile_code?: string;
            /** @description Countries of domicile. */
            domicile_codes?: string[];
            /**
             * @deprecated
             * @description Nationality. Use `nationality_codes`.
             */
            nationality_code?: string;
            /** @description Nationalities. */
            nationality_codes?: string[];
            /** @description Number of the firm in a register. */
            registration_number?: string;
            /** @description Groups of agents who may see the customer. */
            review_groups?: string[];
            /** @description How thoroughly the customer is known. */
            kyc_level?: number;
            /** @description The custom fields by name. */
            custom_fields?: {
                [key: string]: unknown;
            };
            /** @description Whether the customer is switched off. */
            disabled?: boolean;
            /** @description When the customer was created. */
            created_at?: string;
            /** @description Agent who created the customer. */
            created_by?: number;
            /** @description Number of the revision, as text. */
            revision_number?: string;
        };
        /** @description Another name of a customer. */
        NameVariation: {
            /** @description Name of the firm. */
            company_name?: string;
            /** @description First name. */
            first_name?: string;
            /** @description Last name. */
            last_name?: string;
            /** @description Middle name. */
            middle_name?: string;
            /** @description Name under which the firm trades. */
            trading_name?: string;
        };
        /** @description A custom field and its value. */
        Field: {
            /** @description Id of the field. */
            id?: number;
            /** @description Name of the field. */
            name?: string;
            fieldtype?: components["schemas"]["FieldType"];
            /** @description The value, of any JSON type, null among them. */
            value?: unknown;
        };
        /** @description Kind of a custom field. The page that lists the kinds is not at hand, so this is open to anything. */
        FieldType: unknown;
        /** @description Events of a timeline, as an array or within an object. */
        TimelineEventList: components["schemas"]["TimelineEvent"][] | {
            /** @description The events, or one of them. */
            items?: components["schemas"]["TimelineEvent"] | components["schemas"]["TimelineEvent"][];
            /** @description Not explained. */
            type?: unknown;
        };
        /** @description One event of a timeline. Its members are in PascalCase, unlike the rest of the API. */
        TimelineEvent: {
            /** @description Id of the event. */
            ID?: string;
            /** @description Event that this one belongs to. */
            ParentID?: string;
            /** @description Kind of the event. */
            EventType?: string;
            /** @description The event in a few words. */
            Title?: string;
            /** @description The event in more words. */
            Description?: string;
            /** @description Where there is more about it. */
            Url?: string;
            /** @description When it happened. */
            CreatedAt?: string;
            /** @description Your own id of the customer. */
            CustomerExternalID?: string;
            /** @description Agent behind the event. */
            AgentID?: number;
            /** @description Algoreg's id of your account. */
            ClientID?: number;
        };
        /** @description Customers and relations to store, or to check only. */
        SaveCustomersInput: {
            /** @description The customers. */
            customers?: components["schemas"]["SaveCustomerInput"][];
            /** @description Relations between customers. */
            relations?: components["schemas"]["SaveCustomerRelationInput"][];
            /** @description True stores the customers faster, without scan and risk; these then come with the next regular run, mostly at night. Algoreg may act as if it were true when there are many. */
            disable_risk_scan?: boolean;
            /** @description True only looks for mistakes and stores nothing. */
            verify_input?: boolean;
        };
        /** @description A customer to create or update. */
        SaveCustomerInput: {
            /** @description Your own id of the customer. */
            external_id: string;
            /**
             * @description `F` for a firm, `N` for an individual.
             * @enum {string}
             */
            account_type?: "F" | "N";
            /** @description Further ids. */
            alias_ids?: string[];
            /** @description A note. */
            comment?: string;
            /** @description Name of the firm. */
            company_name?: string;
            /** @description Name under which the firm trades. */
            trading_name?: string;
            /** @description First name. */
            first_name?: string;
            /** @description Middle name. */
            middle_name?: string;
            /** @description Last name. */
            last_name?: string;
            /** @description Phone number. */
            phone?: string;
            /** @description Number of the firm in a register. */
            registration_number?: string;
            /** @description How to reach the customer, in either form that `review_groups` has. */
            contacts?: string | components["schemas"]["SaveCustomerDeltaArrayItemString"][];
            /** @description Groups of agents: one text whose parts stand between `;` or `,`, or a list of changes. */
            review_groups?: string | components["schemas"]["SaveCustomerDeltaArrayItemString"][];
            /**
             * Format: date
             * @description Date of birth.
             */
            date_of_birth?: string;
            /** @description Whether the customer is switched off. */
            disabled?: boolean;
            /** @description Countries of domicile. */
            domicile_codes?: string[];
            /** @description Nationalities. */
            nationality_codes?: string[];
            /**
             * @deprecated
             * @description Country of domicile. Older copies of the page only; use `domicile_codes`.
             */
            domicile_code?: string;
            /**
             * @deprecated
             * @description Nationality. Older copies of the page only; use `nationality_codes`.
             */
            nationality_code?: string;
            /** @description Your own id of the customer above this one. Newest copy of the page only. */
            parent_external_id?: string;
            /** @description Custom fields by name. Algoreg must have set them up; the back office lists the active ones. */
            fields?: {
                [key: string]: unknown;
            };
            /** @description How thoroughly the customer is known. */
            kyc_level?: number;
            /** @description How thoroughly the customer is to be known. */
            kyc_level_requested?: number;
            /** @description Further names. */
            variations?: components["schemas"]["NameVariationInput"][];
        };
        /** @description One change of a list. Its shape is not on the pages at hand, so this is open to anything. */
        SaveCustomerDeltaArrayItemString: unknown;
        /** @description Another name of a customer, and what to do with it. */
        NameVariationInput: {
            /** @description What to do with the name. Its values are not on the pages at hand. */
            _op?: string;
            /** @description Name of the firm. */
            company_name?: string;
            /** @description First name. */
            first_name?: string;
            /** @description Last name. */
            last_name?: string;
            /** @description Middle name. */
            middle_name?: string;
            /** @description Name under which the firm trades. */
            trading_name?: string;
        };
        /** @description A relation between two customers. */
        SaveCustomerRelationInput: {
            /** @description Your own id of the relation. */
            relation_external_id?: string;
            /** @description Your own id of the upper customer. */
            parent_customer_external_id?: string;
            /** @description Your own id of the lower customer. */
            child_customer_external_id?: string;
            /** @description Kind of relation. Its numbers are not on the pages at hand. */
            relation_type?: number;
            /** @description Whether the relation is switched off. */
            disabled?: boolean;
            /** @description Custom fields by name. */
            fields?: {
                [key: string]: unknown;
            };
        };
        /** @description What became of the customers. */
        SaveCustomersResponse: {
            /** @description The customers with their ids. */
            added?: components["schemas"]["AddedCustomer"][];
            /** @description The problems of each customer. */
            detail?: components["schemas"]["SaveCustomersResponseLineErrors"][];
            /** @description How it went as a whole. Its values are not on the pages at hand. */
            status?: string;
            /** @description Whether it was a check only, with nothing stored. */
            verify_input?: boolean;
        };
        /** @description A customer with both ids. */
        AddedCustomer: {
            /** @description Algoreg's id of the customer. */
            customer_id?: string;
            /** @description Your own id of the customer. */
            external_id?: string;
        };
        /** @description What is wrong, or doubtful, with one customer. */
        SaveCustomersResponseLineErrors: {
            /** @description Your own id of the customer. */
            external_id?: string;
            /** @description What is wrong. */
            errors?: components["schemas"]["SaveCustomersResponseLine"][];
            /** @description What is doubtful. */
            warnings?: components["schemas"]["SaveCustomersResponseLine"][];
        };
        /** @description One problem of one customer. */
        SaveCustomersResponseLine: {
            /** @description The problem. May repeat input. */
            error?: string;
            /** @description More about it. May repeat input. */
            detail?: string;
        };
        /** @description Which documents to look for, and how many. */
        DocumentSearch: {
            filters?: components["schemas"]["DocumentSearchFilters"];
            /** @description How many documents to list. */
            limit?: number;
            /** @description How many documents to skip. */
            offset?: number;
        };
        /** @description What the documents must have in common. All of it is optional. */
        DocumentSearchFilters: {
            /** @description Your own id of the customer. */
            customer_external_id?: string;
            /** @description Name that is shown. */
            display_name?: string;
            /** @description Name of the file. */
            file_name?: string;
            /** @description Kinds of file. */
            file_types?: string[];
            /** @description Latest time of creation; Unix seconds by its looks. */
            max_created_at?: number;
            /** @description Earliest time of creation; Unix seconds by its looks. */
            min_created_at?: number;
            /** @description Tags. */
            tags?: string[];
        };
        /** @description Documents, and whatever the page has after them. */
        CustomerDocumentList: {
            /** @description The documents. */
            documents?: components["schemas"]["CustomerDocument"][];
        };
        /** @description A document of a customer, without its bytes. The page goes on after these members. */
        CustomerDocument: {
            /** @description Id of the document. */
            id?: string;
            /** @description Your own id of the customer. */
            customer_external_id?: string;
            /** @description Name that is shown. */
            display_name?: string;
            /** @description Name of the file. */
            file_name?: string;
            /** @description Media type of the file. */
            file_mime?: string;
            /** @description Kind of the file. */
            file_type?: string;
            /** @description Where the file is from. */
            file_source?: string;
            /** @description Where the file is. */
            file_url?: string;
            /** @description Size of the file. */
            file_size?: number;
            /** @description Time of creation; Unix seconds by its looks. */
            created_at?: number;
            /** @description Id of the newest revision. */
            last_revision_id?: string;
            /** @description Agent who made it. */
            last_revision_agent_id?: number;
            /** @description When it was made; Unix seconds by its looks. */
            last_revision_created_at?: number;
            origin?: components["schemas"]["DocumentOrigin"];
        };
        /** @description How a document came in. */
        DocumentOrigin: {
            type?: components["schemas"]["CustomerDocumentOriginType"];
            /** @description More about it. */
            value?: string;
        };
        /** @description Kind of origin. The page that lists the kinds is not at hand, so this is open to anything. */
        CustomerDocumentOriginType: unknown;
        /** @description A document to add. That it wants one of `internal` and `external`, not both, is inferred. */
        UploadDocumentInput: components["schemas"]["UploadDocumentDetails"] & ({
            internal: components["schemas"]["UploadDocumentInternalInput"];
        } | {
            external: components["schemas"]["UploadDocumentExternalInput"];
        });
        /** @description What a document to add is, apart from where its file is. */
        UploadDocumentDetails: {
            /** @description Your own id of the customer. */
            customer_external_id?: string;
            /** @description Name to show. */
            display_name?: string;
            /** @description Name of the file. */
            file_name?: string;
            /** @description Tags. */
            tag_codes?: string[];
            origin?: components["schemas"]["DocumentOrigin"];
        };
        /** @description A file for Algoreg to keep. The page also prints `FileData`, a list of bytes that looks like a slip. */
        UploadDocumentInternalInput: {
            /** @description The file, as Base64 (inferred). */
            file_data?: string;
        };
        /** @description A file that is kept elsewhere. */
        UploadDocumentExternalInput: {
            /** @description Where the file is. */
            file_url?: string;
            /** @description Size of the file. */
            file_size?: number;
        };
        /** @description Whose threads the token shows. */
        EndUserTokenInput: {
            /** @description Shows all threads of these addresses. */
            emails?: string[];
            /** @description Your own id of a customer whose threads are shown. */
            external_id?: string;
            /** @description Who the end user's messages are said to be from. */
            from?: string;
            /** @description Mailbox that is meant. */
            mailbox_id?: string;
            /** @description Categories to choose from when the end user opens a thread; an empty text allows none. */
            tags?: string[];
        };
        /** @description A token that opens the chat page of an end user. */
        EndUserToken: {
            /** @description The token. */
            token?: string;
            /** @description When it ends; Unix seconds by its looks. */
            expires_at?: number;
        };
        /** @description A message to send. Nothing of it is marked as required, but a message without `thread_id` has no place to go. */
        MessageInput: {
            /** @description Thread of the message. */
            thread_id?: string;
            /** @description Files to send along. */
            attachments?: components["schemas"]["MessageInputAttachment"][];
            /** @description Sender. */
            from?: string;
            /** @description Recipients, in one text. */
            to?: string;
            /** @description Recipients of a copy, in one text. */
            cc?: string;
            /** @description Recipients whom the others do not see, in one text. */
            bcc?: string;
            /** @description Customer who sends it. */
            from_customer_id?: string;
            /** @description Subject. */
            subject?: string;
            /** @description The message, as plain text. */
            content?: string;
            delivery?: components["schemas"]["MessageDelivery"];
            /** @description Mailbox to send from. */
            mailbox_id?: string;
            /** @description How urgent it is. */
            priority?: number;
            /** @description Whether it counts as read. */
            read?: boolean;
            /** @description Your own id of the message. */
            ext_msg_id?: string;
            /** @description Your own id of the message that this one answers. */
            reply_to_ext_msg_id?: string;
            set_reminder?: components["schemas"]["ThreadReminderInput"];
        };
        /** @description A file to send along. */
        MessageInputAttachment: {
            /** @description The file, as Base64. */
            file?: string;
            /** @description Name of the file. */
            name?: string;
        };
        /** @description How a message is delivered. The page that lists the ways is not at hand, so this is open to anything. */
        MessageDelivery: unknown;
        /** @description Where a message came from. The page that lists the origins is not at hand, so this is open to anything. */
        MessageOrigin: unknown;
        /** @description A reminder of a thread. */
        ThreadReminderInput: {
            /** @description How long to wait. Its unit is not on the pages at hand. */
            delay?: number;
            /** @description How often to remind. */
            number_left?: number;
        };
        /** @description What to change of a thread. All of it is optional. */
        ThreadUpdate: {
            /** @description A comment. */
            comment?: string;
            /** @description Your own ids of its customers. */
            customer_external_ids?: string[];
            /** @description Algoreg's ids of its customers. */
            customer_ids?: string[];
            reminder?: components["schemas"]["ThreadReminderInput"];
            /** @description New status. Its numbers are not on the pages at hand; the back office has open, waiting, reminder. */
            status?: number;
            /** @description Its tags. */
            tag_codes?: string[];
        };
        /** @description A conversation. The page goes on after these members. */
        Thread: {
            /** @description Id of the thread. */
            id?: string;
            /** @description Its files. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Algoreg's id of your account. */
            client_id?: number;
            /** @description Addresses that take part. */
            contacts?: string[];
            /** @description When it was opened. */
            created_at?: string;
            /** @description Its customers. */
            customers?: components["schemas"]["Customer"][];
            /** @description Ids of its messages in other systems. */
            external_message_ids?: string[];
            last_message?: components["schemas"]["Message"];
            /** @description How many messages it has. */
            message_count?: number;
        };
        /** @description Some messages of a thread. */
        MessagePage: {
            /** @description The messages. */
            messages?: components["schemas"]["Message"][];
            /** @description How many there are in all. */
            total?: number;
        };
        /** @description A message of a thread. */
        Message: {
            /** @description Id of the message. */
            id?: string;
            /** @description Agent who wrote it. */
            agent_id?: number;
            /** @description Its files. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Sender. */
            from?: string;
            /** @description Recipients, in one text. */
            to?: string;
            /** @description Recipients of a copy, in one text. */
            cc?: string;
            /** @description Recipients whom the others do not see, in one text. */
            bcc?: string;
            /** @description Subject. */
            subject?: string;
            /** @description The message. */
            content?: string;
            /** @description The message as it came. */
            raw_message?: string;
            /** @description When it was made. */
            created_at?: string;
            delivery?: components["schemas"]["MessageDelivery"];
            origin?: components["schemas"]["MessageOrigin"];
            /** @description How urgent it is. */
            priority?: number;
            /** @description Mailbox that it went through. */
            mailbox_id?: string;
            /** @description Its id in another system. */
            external_message_id?: string;
            /** @description Id of the message that it answers. */
            reply_to_external_message_id?: string;
            /** @description Why it could not be sent. */
            error_when_trying_to_send?: string;
            /** @description Agents who have read it. */
            read_by_agents?: number[];
        };
        /** @description A file in a thread. */
        Attachment: {
            /** @description Id of the file. */
            id?: string;
            /** @description Name of the file. */
            file_name?: string;
            /** @description Kind of the file. */
            file_type?: string;
            /** @description Media type of the file. */
            file_mime?: string;
            /** @description Size of the file. */
            file_size?: number;
            /** @description Whether a check found it harmless; null before the check. */
            file_not_dangerous?: boolean | null;
            attachment_movements?: components["schemas"]["AttachmentMovements"];
        };
        /** @description Where a file has been put. */
        AttachmentMovements: {
            /** @description One entry for each time. */
            movements?: components["schemas"]["AttachmentMovement"][];
            /** @description How many there are. */
            total?: number;
        };
        /** @description A file was put into a customer's file. */
        AttachmentMovement: {
            /** @description Agent who did it. */
            agent_id?: number;
            /** @description Algoreg's id of the customer. */
            customer_id?: string;
            /** @description Id of the file there. */
            file_id?: string;
        };
        /** @description Whether a transaction may pass, waits for a person, or may not. */
        KYTTransactionState: "allowed" | "delayed" | "blocked" | (string & {});
        /** @description A transaction. The page goes on after these members. */
        Transaction: {
            /** @description Algoreg's id of the transaction. */
            id?: string;
            /** @description Your own id of the transaction. */
            external_id?: string;
            /** @description Algoreg's id of your account. */
            client_id?: number;
            /** @description Amount, as a number; text when it is sent. */
            amount?: number;
            /** @description Currency, such as EUR or BTC. */
            currency?: string;
            /** @description Amount in euros at the time of the transaction. */
            converted_amount?: number;
            /** @description Currency of that amount. */
            converted_currency?: string;
            /** @description Time of that conversion. */
            converted_date?: string;
            /** @description Time of the transaction. */
            date?: string;
            /** @description A note. */
            comment?: string;
            /** @description What it was about. */
            context?: string;
            crypto?: components["schemas"]["Crypto"];
            /** @description Customers who take part. */
            customers?: string[];
            /** @description Custom fields, of any JSON type. */
            fields?: unknown;
            from?: components["schemas"]["Participant"];
            to?: components["schemas"]["Participant"];
            /** @description Groups of agents who may see it. */
            review_groups?: string[];
            /** @description What each rule made of it. */
            rules?: components["schemas"]["TransactionRule"][];
            /** @description Score of all rules together, mostly 0 to 100. */
            score?: number;
            /** @description Words under which it is found. */
            search_vector?: string[];
            state?: components["schemas"]["KYTTransactionState"];
        };
        /** @description What one rule made of a transaction. */
        TransactionRule: {
            /** @description False for a rule that only runs for trial. */
            active?: boolean;
            /** @description Code of the rule. */
            code?: string;
            /** @description Score of the rule. A rule may have none; that it is null then is inferred. */
            score?: number | null;
            /** @description Whether the rule counts by weight. */
            use_weight?: boolean;
            /** @description Weight in the average; null where the rule counts by the highest score instead. */
            weight?: number | null;
        };
        /** @description One side of a transaction. */
        Participant: {
            /** @description Your own id of the participant, who may be a known customer. */
            external_id?: string;
            /** @description Full name. */
            full_name?: string;
            /** @description `F` for a firm, `N` for an individual. */
            account_type?: "F" | "N" | (string & {});
            /** @description Country of domicile, such as FRA. */
            domicile_code?: string;
            device?: components["schemas"]["Device"];
            payment_institution?: components["schemas"]["PaymentInstitution"];
            payment_method?: components["schemas"]["PaymentMethod"];
        };
        /** @description One side of a transaction to be scored. For a known customer Algoreg only looks at the id, not at name, type and domicile. */
        ParticipantInput: {
            /** @description Your own id of the participant, who may be a known customer. */
            external_id: string;
            /** @description Full name. */
            full_name: string;
            /**
             * @description `F` for a firm, `N` for an individual.
             * @enum {string}
             */
            account_type: "F" | "N";
            /** @description Country of domicile by its three letters, such as FRA. */
            domicile_code?: string;
            device?: components["schemas"]["Device"];
            payment_institution?: components["schemas"]["PaymentInstitution"];
            payment_method?: components["schemas"]["PaymentMethod"];
        };
        /** @description The device that a participant used. */
        Device: {
            /** @description Whether a second factor was used. */
            "2fa"?: boolean;
            /** @description Whether 3-D Secure was used. */
            "3ds"?: boolean;
            /** @description Country where the device was. */
            country?: string;
            /** @description Fingerprint of the device. */
            fingerprint?: string;
            /** @description Place where the device was. */
            geolocation?: string;
            /** @description IP address. */
            ip?: string;
            /** @description Language. */
            language?: string;
            /** @description How long the session lasted. */
            session_duration?: number;
            /** @description Id of the session. */
            session_id?: string;
            /** @description User agent. */
            user_agent?: string;
        };
        /** @description The institution of a participant: a bank, a virtual asset service provider. */
        PaymentInstitution: {
            /** @description Code of the institution. */
            code?: string;
            /** @description Its country. */
            country?: string;
            /** @description Your own id of it. */
            external_id?: string;
            /** @description Id of the participant there. */
            internal_customer_id?: string;
            /** @description Its name. */
            name?: string;
            /** @description Not explained. */
            real_external_id?: string;
        };
        /** @description How a participant pays or is paid. */
        PaymentMethod: {
            /** @description Code of the method. */
            code?: string;
            /** @description Its country. */
            country?: string;
            /** @description Its kind. */
            type?: string;
        };
        /** @description What a transaction on a blockchain has in addition. */
        Crypto: {
            /** @description The blockchain, such as ETH or AVAX. */
            blockchain?: string;
            /** @description Hash of the transaction on it. */
            tx_hash?: string;
        };
        /** @description What a transaction on a blockchain has in addition. The guide writes `txhash`, the reference `tx_hash`; both pass. */
        CryptoInput: {
            /** @description The blockchain, such as ETH or AVAX. */
            blockchain?: string;
            /** @description Hash of the transaction on it. */
            txhash?: string;
            /** @description The same by the name that answers have. */
            tx_hash?: string;
        };
        /** @description A transaction and each state that it has had. */
        TransactionHistory: {
            transaction?: components["schemas"]["Transaction"];
            /** @description The states. */
            history_items?: components["schemas"]["TransactionHistoryItem"][];
        };
        /** @description A state that a transaction has had. */
        TransactionHistoryItem: {
            /** @description Agent who set it. */
            agent_id?: number;
            /** @description Why. */
            comment?: string;
            /** @description When. */
            created_at?: string;
            /** @description Number of the revision. */
            revision_number?: number;
            state?: components["schemas"]["KYTTransactionState"];
        };
        /** @description Which transactions to look for, and how many. All of it is optional. */
        TransactionSearch: {
            /** @description Earliest date. Its form is not on the pages at hand. */
            after?: string;
            /** @description Latest date. Its form is not on the pages at hand. */
            before?: string;
            /** @description Exact amount. */
            amount_equals?: number;
            /** @description Least amount. */
            amount_gte?: number;
            /** @description Greatest amount. */
            amount_lte?: number;
            /** @description Exact amount in euros. */
            converted_amount_equals?: number;
            /** @description Least amount in euros. */
            converted_amount_gte?: number;
            /** @description Greatest amount in euros. */
            converted_amount_lte?: number;
            /** @description Note. */
            comment?: string;
            /** @description What it was about. */
            context?: string;
            /** @description Currency. */
            currency?: string;
            /** @description Your own id of the transaction. */
            external_id?: string;
            /** @description The blockchain. */
            crypto_blockchain?: string;
            /** @description Hash on the blockchain. */
            crypto_tx_hash?: string;
            /** @description Customer on either side. */
            customer?: string;
            /** @description Customer who pays. */
            from_customer?: string;
            /** @description Customer who is paid. */
            to_customer?: string;
            /** @description Customers. */
            customers?: string[];
            /** @description Institution of the one who pays. */
            from_institution?: string;
            /** @description Institution of the one who is paid. */
            to_institution?: string;
            /** @description Groups of agents. */
            review_groups?: string[];
            /** @description Tags. */
            tags?: string[];
            /** @description Score. */
            score?: number;
            state?: components["schemas"]["KYTTransactionState"];
            /** @description How many transactions to list. */
            limit?: number;
            /** @description How many transactions to skip. */
            offset?: number;
        };
        /** @description Some transactions, and whatever the page has after them. */
        TransactionPage: {
            /** @description The transactions. */
            data?: components["schemas"]["Transaction"][];
        };
        /** @description A decision. Nothing of it is marked as required. */
        TransactionUpdate: {
            /** @description New state. The page says text only; these are the states known elsewhere. */
            state?: "allowed" | "delayed" | "blocked" | (string & {});
            /** @description Why. */
            comment?: string;
        };
        /** @description A transaction to be scored. */
        TransactionCreate: {
            /** @description Your own id of the transaction. */
            external_id: string;
            /**
             * Format: date-time
             * @description Time of the transaction.
             */
            date: string;
            from: components["schemas"]["ParticipantInput"];
            to: components["schemas"]["ParticipantInput"];
            /** @description Amount as text, so that no digit is lost. A number in answers. */
            amount: string;
            /** @description Currency, such as EUR or BTC. */
            currency: string;
            crypto?: components["schemas"]["CryptoInput"];
            /** @description A note. */
            comment?: string;
            /** @description Custom fields by name. */
            fields?: {
                [key: string]: unknown;
            };
            /** @description Groups of agents in one text, between `;`. A list in answers. */
            review_groups?: string;
        };
        /** @description An alert on a customer. */
        AlertDetail: {
            /** @description Id of the alert. */
            id?: string;
            /** @description When it was raised. */
            created_at?: string;
            /** @description Your own id of the customer. */
            customer_external_id?: string;
            last_revision?: components["schemas"]["FullAlertLastRevision"];
        };
        /** @description The newest revision of an alert, in full. The page goes on after these members. Those at the end are known from the short form and expected here too. */
        FullAlertLastRevision: {
            /** @description Id of the revision. */
            id?: string;
            /** @description Agent who made it, as text; a number elsewhere. */
            agent_id?: string;
            /** @description Why. */
            comment?: string;
            /** @description When it was made. */
            created_at?: string;
            /** @description Revision of the customer that was screened. */
            customer_revision_id?: string;
            /** @description Who the profile is associated with. */
            associates?: components["schemas"]["AlertAssociate"][];
            /** @description Politically exposed person. */
            is_pep?: boolean;
            /** @description Relative or close associate. */
            is_rca?: boolean;
            /** @description The same of one flagged `is_pep`. */
            is_rca_pep?: boolean;
            /** @description The same of one flagged `is_san`. */
            is_rca_san?: boolean;
            /** @description The same of one flagged `is_sie`. */
            is_rca_sie?: boolean;
            /** @description The same of one flagged `is_sip`. */
            is_rca_sip?: boolean;
            /** @description The same of one flagged `is_soe`. */
            is_rca_soe?: boolean;
            /** @description The same of one flagged `is_sop`. */
            is_rca_sop?: boolean;
            /** @description Watchlist category SAN. */
            is_san?: boolean;
            /** @description Watchlist category SIE. */
            is_sie?: boolean;
            /** @description Watchlist category SIP. */
            is_sip?: boolean;
            /** @description Watchlist category SOE. */
            is_soe?: boolean;
            /** @description Watchlist category SOP. */
            is_sop?: boolean;
            /** @description Name of the watchlist. */
            list_name?: string;
            list_profile?: components["schemas"]["ListProfile"];
            /** @description Date of the profile; Unix seconds by its looks. */
            profile_date?: number;
            /** @description Number of the revision. */
            revision_number?: number;
            /** @description How well the profile fits, 0 to 100. */
            score?: number;
            /** @description Status, as a number whose meaning is not on the pages at hand. */
            state?: number;
            top_category?: components["schemas"]["WatchlistCategory"];
        };
        /** @description Somebody whom a profile is associated with. */
        AlertAssociate: {
            /** @description Kind of association, as a number. */
            association_type_code?: number;
            /** @description Kind of association in words. */
            association_type_label?: string;
            /** @description Id of that profile in the watchlist. */
            list_id?: string;
        };
        /** @description Why a profile is on a watchlist. The categories RCA_… are those of relatives and close associates. */
        WatchlistCategory: "PEP" | "SAN" | "SIP" | "SIE" | "SOE" | "SOP" | "RCA" | "RCA_PEP" | "RCA_SAN" | "RCA_SIE" | "RCA_SIP" | "RCA_SOE" | "RCA_SOP" | (string & {});
        /** @description What a watchlist has on a person or firm. The page goes on after these members. */
        ListProfile: {
            /** @description Addresses. */
            addresses?: components["schemas"]["ListProfileAddress"][];
            /** @description Addresses of the firm. */
            company_details?: components["schemas"]["ListProfileAddress"][];
            /** @description Places of birth. */
            birth_place?: string[];
            /** @description Countries by kind of tie. */
            countries?: components["schemas"]["ListProfileCountry"][];
            /** @description A date. */
            date?: string;
            /** @description The same for reading. */
            date_formated?: string;
            /** @description Dates by kind. */
            dates?: components["schemas"]["ListProfileDate"][];
            /** @description Whether the person is dead. */
            deceased?: boolean;
            /** @description What is said about them. */
            descriptions?: {
                /** @description First group. */
                descriptions1?: components["schemas"]["ListProfileDescription"][];
                /** @description Second group. */
                descriptions2?: components["schemas"]["ListProfileDescription"][];
                /** @description Third group. */
                descriptions3?: components["schemas"]["ListProfileDescription"][];
            } & {
                [key: string]: unknown;
            };
            /** @description Gender. */
            gender?: string;
            /** @description Numbers of identity documents by kind. */
            id_number_type?: components["schemas"]["ListProfileIdNumbers"][];
        };
        /** @description An address in a profile. */
        ListProfileAddress: {
            /** @description City. */
            address_city?: string;
            /** @description Country. */
            address_country?: string;
            /** @description Street and the like. */
            address_line?: string;
            /** @description Web address. */
            url?: string;
        };
        /** @description Countries of one kind of tie. */
        ListProfileCountry: {
            /** @description Codes. */
            codes?: string[];
            /** @description Kind of tie. */
            country_type?: string;
            /** @description Kind of tie, as a number. */
            country_type_code?: number;
            /** @description Codes of three letters. */
            iso3_codes?: string[];
            /** @description Names. */
            names?: string[];
        };
        /** @description Dates of one kind. */
        ListProfileDate: {
            /** @description Kind of date. */
            date_type?: string;
            /** @description Kind of date, as a number. */
            date_type_code?: number;
            /** @description The dates. */
            date_values?: components["schemas"]["ListProfileDateValue"][];
        };
        /** @description A date in parts, each of them text. */
        ListProfileDateValue: {
            /** @description Day. */
            day?: string;
            /** @description Month. */
            month?: string;
            /** @description Year. */
            year?: string;
            /** @description A note. */
            dnote?: string;
            /** @description The date for reading. */
            formated?: string;
        };
        /** @description Something said about a profile. */
        ListProfileDescription: {
            /** @description Id of the text. */
            id?: string;
            /** @description The text. */
            text?: string;
        };
        /** @description Numbers of one kind of identity document. */
        ListProfileIdNumbers: {
            /** @description Kind of document. */
            id_type?: string;
            /** @description The numbers. */
            id_values?: components["schemas"]["ListProfileIdNumber"][];
        };
        /** @description Number of an identity document. */
        ListProfileIdNumber: {
            /** @description A note. */
            id_notes?: string;
            /** @description The number. */
            value?: string;
        };
        /** @description How many alerts to list. */
        AlertListRequest: {
            /** @description How many alerts to list. */
            limit?: number;
            /** @description How many alerts to skip. */
            offset?: number;
        };
        /** @description Alerts, as an array or within an object. */
        AlertList: components["schemas"]["AlertWithLastRevision"][] | {
            /** @description The alerts, or one of them. */
            items?: components["schemas"]["AlertWithLastRevision"] | components["schemas"]["AlertWithLastRevision"][];
            /** @description Not explained. */
            type?: unknown;
        };
        /** @description An alert in short. */
        AlertWithLastRevision: {
            /** @description Id of the alert. */
            id?: string;
            /** @description When it was raised. */
            created_at?: string;
            /** @description Your own id of the customer. */
            customer_external_id?: string;
            /** @description Number of the profile in the watchlist. */
            profile_number?: string;
            last_revision?: components["schemas"]["AlertLastRevision"];
        };
        /** @description The newest revision of an alert, in short. */
        AlertLastRevision: {
            /** @description Id of the revision. */
            id?: string;
            /** @description Agent who made it, as text; a number elsewhere. */
            agent_id?: string;
            /** @description Why. */
            comment?: string;
            /** @description When it was made. */
            created_at?: string;
            /** @description Revision of the customer that was screened. */
            customer_revision_id?: string;
            /** @description Date of the profile; Unix seconds by its looks. */
            profile_date?: number;
            /** @description Number of the revision. */
            revision_number?: number;
            /** @description How well the profile fits, 0 to 100. */
            score?: number;
            /** @description Status, as a number whose meaning is not on the pages at hand. */
            state?: number;
            top_category?: components["schemas"]["WatchlistCategory"];
        };
        /** @description Whom to look for. */
        NameSearch: {
            /**
             * @description 1 for an individual, 2 for a firm.
             * @enum {integer}
             */
            entity_type: 1 | 2;
            person_input_data?: components["schemas"]["ScanIndividualInput"];
            company_input_data?: components["schemas"]["ScanFirmInput"];
            /** @description One text in place of the two members before. An older help article only. */
            query?: string;
            /** @description Whether only exact matches count. */
            exact_match?: boolean;
            /** @description Whether to give matches below the threshold of the alias too; the threshold is 50 percent unless set otherwise. */
            keep_results_under_threshold?: boolean;
            /** @description Which filter to apply afterwards, by its alias; an empty text for the default one, null for none. */
            post_filtering_alias?: string | null;
            /** @description How many matches to list. */
            page_size?: number;
            /** @description Which page to list; absent or empty for the first. */
            page_token?: string;
        };
        /** @description A person to look for. */
        ScanIndividualInput: {
            /** @description First name. */
            first_name?: string;
            /** @description Last name. */
            last_name?: string;
            /** @description Date of birth: year, month and day; year and month; or year. 00 may stand for an unknown month with its day, or day. */
            date_of_birth?: string;
            /** @description Whether the date must be exact. */
            exact_date_of_birth?: boolean;
            /** @description Countries by their three capital letters. */
            countries?: string[];
            /** @description Nationality by its two or three letters. Only together with a `post_filtering_alias` that is not null. */
            nationality_code?: string;
            /** @description Country of domicile by its two or three letters. Only together with a `post_filtering_alias` that is not null. */
            domicile_code?: string;
            /** @description Whether to look for first and last name swapped too. */
            AllowNamesInversion?: boolean;
        };
        /** @description A firm to look for. */
        ScanFirmInput: {
            /** @description Name of the firm. */
            company_name?: string;
            /** @description Countries by their three capital letters. */
            countries?: string[];
        };
        /** @description What a search found. Not on the pages at hand, so this is open to anything. */
        NameSearchResult: unknown;
        /** @description A session to create. */
        SessionCreate: {
            /** @description Code of the scenario that the end user goes through. */
            scenario_code: string;
            /** @description Language of the page, such as fr-FR. The scenario must have it switched on. */
            language: string;
            /** @description Your own id of the customer, as text or number. Without it the session belongs to nobody. */
            external_id?: string | number;
            input_data?: components["schemas"]["SessionInputData"];
        };
        /** @description What is known of the end user beforehand. All of it is optional. */
        SessionInputData: {
            /** @description First name. */
            firstname?: string;
            /** @description Last name. */
            lastname?: string;
            /** @description Phone number. */
            phone?: string;
            /**
             * Format: date
             * @description Date of birth.
             */
            birthdate?: string;
            /** @description Street and number. */
            address?: string;
            /** @description Postal code. */
            zip?: string;
            /** @description Country; two letters, as samples go. */
            country?: string;
            /** @description City. */
            city?: string;
        };
        /** @description A new session. */
        SessionCreated: {
            /** @description Id of the session. Whoever has it can open the end user's page. */
            session_id: string;
            /** @description The `external_id` that was sent, as text in any case. */
            customer_reference?: string;
            /** @description Time of creation in Unix seconds. */
            start_date?: number;
        };
        /** @description A session, whom it is about, and what was decided. */
        SessionDetail: {
            session?: components["schemas"]["Session"];
            onboarding_customer?: components["schemas"]["OnboardingCustomer"];
            /** @description The decisions. */
            decisions?: components["schemas"]["SessionDecision"][];
        };
        /** @description How far a session is. What has not happened yet may be missing or empty. */
        Session: {
            /** @description Your own id of the customer, or an empty text. */
            external_id?: string;
            /** @description Code of the scenario. */
            scenario_ref?: string;
            /** @description Id of the scenario. */
            scenario_id?: number;
            /** @description Revision of the scenario. */
            scenario_revision_id?: number;
            /** @description When it began. */
            date_start?: string;
            /** @description When the end user agreed. */
            consent_date?: string;
            /** @description When it ended. */
            date_end?: string;
            /** @description Name of the language, such as English (United States); not the code that was sent. */
            language?: string;
            /** @description How far it is. Only `completed` is ever shown. */
            state?: "completed" | (string & {});
        };
        /** @description Whom a session is about. */
        OnboardingCustomer: {
            /** @description Your own id of the customer, or an empty text. */
            external_id?: string;
            /** @description First name. */
            firstname?: string;
            /** @description Last name. */
            lastname?: string;
            /** @description Phone number. */
            phone?: string;
            /** @description Date of birth, as 1990-12-10. */
            birthdate?: string;
            /** @description Street and number. */
            address?: string;
            /** @description Postal code. */
            zip?: string;
            /** @description Country, in two letters. */
            country?: string;
            /** @description City. */
            city?: string;
        };
        /** @description What the robot or an agent decided on a session. */
        SessionDecision: {
            /** @description Id of the decision. */
            id?: number;
            /** @description Why. */
            comment?: string;
            /** @description When. */
            date?: string;
            /** @description Whether it is the newest. */
            last?: boolean;
            /** @description The decision in the scenario's own words, such as PASS. */
            label?: string;
            type?: components["schemas"]["DecisionType"];
        };
        /**
         * @description Which way a decision went.
         * @enum {string}
         */
        DecisionType: "POSITIVE" | "NEGATIVE" | "NEUTRAL";
        /** @description Pictures of a document, at least of one side. Base64 without `data:image/png;base64,` before it. */
        IdentityCheckRequest: components["schemas"]["IdentityCheckImages"] & ({
            /** @description The front. */
            base_64_encoded_front_image: string;
        } | {
            /** @description The back. */
            base_64_encoded_back_image: string;
        });
        /** @description Pictures of a document and of its holder. */
        IdentityCheckImages: {
            /** @description The front. */
            base_64_encoded_front_image?: components["schemas"]["PngImage"];
            /** @description The back. */
            base_64_encoded_back_image?: components["schemas"]["PngImage"];
            /** @description Pictures of the holder's face to compare with the document. */
            base_64_encoded_face_images?: components["schemas"]["PngImage"][];
        };
        /** @description A PNG picture as Base64, without `data:image/png;base64,` before it. */
        PngImage: string;
        /** @description What was read from a document, and how far to trust it. */
        IdentityCheck: {
            /** @description Score of the document. */
            algoreg_score?: number;
            extracted_info?: components["schemas"]["ExtractedInfo"];
            /** @description How well the faces match. Means something only where faces were sent. */
            facematch_score?: number;
            /** @description More about that match. Its shape is not on the pages at hand. */
            facematch_info?: {
                [key: string]: unknown;
            };
        };
        /** @description What was read from a document. */
        ExtractedInfo: {
            /** @description Id of the reading. */
            id?: number;
            /** @description Kind of document, such as ID. */
            id_type?: string;
            document_detail?: components["schemas"]["IdentityDocumentDetail"];
            holder_detail?: components["schemas"]["IdentityHolderDetail"];
            /** @description Lines of the machine-readable zone. */
            mrz?: string[];
            /** @description The checks. */
            controls?: components["schemas"]["IdentityControl"][];
        };
        /** @description The document. */
        IdentityDocumentDetail: {
            /** @description Country that issued it, in three letters. */
            emit_country?: string;
            /** @description When it was issued. */
            emit_date?: components["schemas"]["PartialDate"];
            /** @description When it expires. */
            expiration_date?: components["schemas"]["PartialDate"];
            /** @description Its number. */
            document_number?: string;
            /** @description More about it, of any JSON type; null in the sample. */
            extra_infos?: unknown;
        };
        /** @description The holder of the document. */
        IdentityHolderDetail: {
            /** @description Last names. */
            last_name?: string[];
            /** @description First names. */
            first_name?: string[];
            /** @description Nationality, in three letters. */
            nationality?: string;
            /** @description Gender. */
            gender?: string;
            /** @description Date of birth. */
            birth_date?: components["schemas"]["PartialDate"];
            /** @description Place of birth. */
            birth_place?: string;
        };
        /** @description A date in parts, of which any may be missing. */
        PartialDate: {
            /** @description Day. */
            day?: number;
            /** @description Month. */
            month?: number;
            /** @description Year. */
            year?: number;
        };
        /** @description One check of a document. */
        IdentityControl: {
            /** @description Which check it is. The list on the page is longer than the copy at hand. */
            identifier?: "visualAuthenticity.face" | "visualAuthenticity.specimen" | "imageIntegrity.quality" | "dataValidation.emitionDate" | "dataValidation.expirationDate" | (string & {});
            /** @description The check in words. */
            titleMsg?: string;
            /** @description Its result in words. */
            resultMsg?: string;
            /** @description Its result. */
            result?: "SUCCESS" | (string & {});
        };
        /**
         * @description What all webhook bodies have in common. Webhooks are set up in the back office, under `/settings/developers`: one address,
         *     one text for the header `Authorization`, and the events that you want.
         *
         *     Algoreg sends that text with each event and nothing else: there is no signature. Compare it in constant time. That it sends
         *     by POST is inferred.
         */
        WebhookEnvelope: {
            /** @description Id of this one event: a number, as text. */
            event_id: string;
            /** @description Kind of the event. The list has grown before. */
            event_code: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            event_date: string;
            event_source?: components["schemas"]["EventSource"];
            /** @description What happened, by kind of event. */
            data: {
                [key: string]: unknown;
            };
        };
        /**
         * @description What caused an event, a job of Algoreg's own, a call of the API, or the back office. Events of sessions lack it.
         * @enum {string}
         */
        EventSource: "system" | "api" | "web";
        /** @description The data of customers has changed. */
        CustomersUpdatedEvent: components["schemas"]["WebhookEnvelope"] & {
            /**
             * @description Kind of the event.
             * @constant
             */
            event_code: "customers_updated";
            data: components["schemas"]["CustomersUpdatedData"];
        };
        /** @description An event of a customer's timeline has changed. */
        CustomerEventUpdatedEvent: components["schemas"]["WebhookEnvelope"] & {
            /**
             * @description Kind of the event.
             * @constant
             */
            event_code: "customer_event_updated";
            /** @description Not on the pages at hand; open until it is. */
            data: {
                [key: string]: unknown;
            };
        };
        /** @description A document of a customer was added or changed. */
        CustomerDocumentUpdatedEvent: components["schemas"]["WebhookEnvelope"] & {
            /**
             * @description Kind of the event.
             * @constant
             */
            event_code: "customer_document_updated";
            data: components["schemas"]["CustomerDocumentUpdatedData"];
        };
        /** @description A decision on enhanced due diligence has changed. */
        EddsUpdatedEvent: components["schemas"]["WebhookEnvelope"] & {
            /**
             * @description Kind of the event.
             * @constant
             */
            event_code: "edds_updated";
            /** @description Not on the pages at hand; open until it is. */
            data: {
                [key: string]: unknown;
            };
        };
        /** @description A decision on alerts has changed. */
        AlertsUpdatedEvent: components["schemas"]["WebhookEnvelope"] & {
            /**
             * @description Kind of the event.
             * @constant
             */
            event_code: "alerts_updated";
            /** @description Not on the pages at hand; open until it is. */
            data: {
                [key: string]: unknown;
            };
        };
        /** @description A session has moved on. */
        SessionStatusUpdatedEvent: components["schemas"]["WebhookEnvelope"] & {
            /**
             * @description Kind of the event.
             * @constant
             */
            event_code: "session_status_updated";
            data: components["schemas"]["SessionStatusUpdatedData"];
        };
        /** @description A decision on a session has changed. */
        SessionDecisionUpdatedEvent: components["schemas"]["WebhookEnvelope"] & {
            /**
             * @description Kind of the event.
             * @constant
             */
            event_code: "session_decision_updated";
            data: components["schemas"]["SessionDecisionUpdatedData"];
        };
        /** @description A thread was opened or changed. */
        ThreadUpdatedEvent: components["schemas"]["WebhookEnvelope"] & {
            /**
             * @description Kind of the event.
             * @constant
             */
            event_code: "thread_updated";
            /** @description Not on the pages at hand; open until it is. */
            data: {
                [key: string]: unknown;
            };
        };
        /** @description A message was added or changed. */
        ThreadMessageUpdatedEvent: components["schemas"]["WebhookEnvelope"] & {
            /**
             * @description Kind of the event.
             * @constant
             */
            event_code: "thread_message_updated";
            /** @description Not on the pages at hand; open until it is. */
            data: {
                [key: string]: unknown;
            };
        };
        /** @description A transaction was created or has changed. */
        TransactionUpdatedEvent: components["schemas"]["WebhookEnvelope"] & {
            /**
             * @description Kind of the event.
             * @constant
             */
            event_code: "transaction_updated";
            data: components["schemas"]["TransactionUpdatedData"];
        };
        /** @description Which customers have changed. */
        CustomersUpdatedData: {
            /** @description Algoreg's id of your account. The table says text, the sample has a number. */
            client_id?: number | string;
            /** @description The customers. */
            customers?: components["schemas"]["AddedCustomer"][];
        };
        /** @description Which document was added or changed. */
        CustomerDocumentUpdatedData: {
            /** @description Algoreg's id of your account. The table says text, the sample has a number. */
            client_id?: number | string;
            /** @description Algoreg's id of the customer. */
            customer_id?: string;
            /** @description Your own id of the customer. */
            customer_external_id?: string;
            /** @description Id of the document. */
            customer_document_id?: string;
        };
        /** @description How far a session is. */
        SessionStatusUpdatedData: {
            /** @description Id of the session. Whoever has it can open the end user's page. */
            session_id?: string;
            /** @description How far it is. Only `completed` is ever shown. */
            session_state?: "completed" | (string & {});
            /** @description Language of the page, as a code. */
            language_code?: string;
            /** @description Code of the scenario. */
            scenario_code?: string;
        };
        /** @description What was decided on a session. */
        SessionDecisionUpdatedData: {
            /** @description Id of the session. Whoever has it can open the end user's page. */
            session_id?: string;
            /** @description Id of the decision's status. */
            status_id?: number;
            /** @description The decision in the scenario's own words, such as NOPASS. */
            status_label?: string;
            status_type?: components["schemas"]["DecisionType"];
        };
        /** @description Which state a transaction has now. */
        TransactionUpdatedData: {
            /** @description Algoreg's id of the transaction. */
            transaction_id?: string;
            /** @description Your own id of the transaction. */
            external_id?: string;
            /** @description Algoreg's id of your account. A number by this page, text by others. */
            client_id?: number | string;
            /**
             * @description State of the transaction.
             * @enum {string}
             */
            status?: "allowed" | "blocked" | "delayed";
        };
        /** @description Which status an alert has that was raised on a transaction afterwards. The code of the event is on no page at hand, so there is no webhook for it here; take `data` of the event that Go!KYT sends without one of the known codes for this. */
        PostHocAlertUpdatedData: {
            /** @description Id of the alert. */
            alert_id?: string;
            /** @description Algoreg's id of your account. A number by this page, text by others. */
            client_id?: number | string;
            /**
             * @description Status of the alert.
             * @enum {string}
             */
            status?: "error" | "new" | "pending" | "false_positive" | "true_positive";
        };
    };
    responses: {
        /** @description Any failure. Neither its statuses nor its codes are published. */
        Failure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "code": "customer_not_found",
                 *           "message": "This customer is not known.",
                 *           "deprecated": false,
                 *           "will_be_deprecated": false
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Any failure. The page of this operation is cut short before it, or written by hand without it; all generated pages share one template. */
        PresumedFailure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "code": "invalid_input",
                 *           "message": "Something in the request is not right.",
                 *           "deprecated": false,
                 *           "will_be_deprecated": false
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Taken. Neither the answer that Algoreg wants, nor its time limit, nor whether and when it tries again is documented. `event_id` tells whether an event has come before (inferred). */
        WebhookTaken: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description Your own id of the customer, not Algoreg's.
         * @example c-001
         */
        CustomerExternalId: string;
        /**
         * @description Id of the thread.
         * @example t-1
         */
        ThreadId: string;
        /**
         * @description Algoreg's id of the transaction.
         * @example tx-1
         */
        TransactionId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createAccessToken: {
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
                 *       "grant_type": "password",
                 *       "username": "api@shop.example",
                 *       "password": "Invented-Pass-1"
                 *     }
                 */
                "application/json": components["schemas"]["AccessTokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "inventedAccessToken0000000000000001"
                     *     }
                     */
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            default: components["responses"]["PresumedFailure"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own id of the customer, not Algoreg's.
                 * @example c-001
                 */
                customer_external_id: components["parameters"]["CustomerExternalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer": {
                     *         "id": "5b0f6d3c-2a41-4e0b-9c77-3f6a1d2e8b90",
                     *         "external_id": "c-001",
                     *         "account_type": "N",
                     *         "client_id": "1",
                     *         "first_name": "Liva",
                     *         "last_name": "Brandt",
                     *         "date_of_birth": "1990-12-10",
                     *         "domicile_codes": [
                     *           "LUX"
                     *         ],
                     *         "nationality_codes": [
                     *           "DNK"
                     *         ],
                     *         "review_groups": [
                     *           "A",
                     *           "B"
                     *         ],
                     *         "kyc_level": 2,
                     *         "custom_fields": {
                     *           "source": "web"
                     *         },
                     *         "disabled": false,
                     *         "created_at": "2026-01-12T09:00:00Z",
                     *         "created_by": 7,
                     *         "revision_number": "3"
                     *       },
                     *       "custom_fields": [
                     *         {
                     *           "id": 4,
                     *           "name": "source",
                     *           "value": "web"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerDetail"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listCustomerEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own id of the customer, not Algoreg's.
                 * @example c-001
                 */
                customer_external_id: components["parameters"]["CustomerExternalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineEventList"];
                };
            };
            default: components["responses"]["PresumedFailure"];
        };
    };
    saveCustomers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveCustomersInput"];
            };
        };
        responses: {
            /** @description What became of each customer. The page shows no status number; its siblings have 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "added": [
                     *         {
                     *           "customer_id": "5b0f6d3c-2a41-4e0b-9c77-3f6a1d2e8b90",
                     *           "external_id": "c-001"
                     *         }
                     *       ],
                     *       "detail": [
                     *         {
                     *           "external_id": "c-001",
                     *           "errors": [],
                     *           "warnings": [
                     *             {
                     *               "error": "unknown_field",
                     *               "detail": "There is no such custom field."
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "verify_input": false
                     *     }
                     */
                    "application/json": components["schemas"]["SaveCustomersResponse"];
                };
            };
            default: components["responses"]["PresumedFailure"];
        };
    };
    searchDocuments: {
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
                 *       "filters": {
                 *         "customer_external_id": "c-001",
                 *         "tags": [
                 *           "identity"
                 *         ],
                 *         "min_created_at": 1767225600
                 *       },
                 *       "limit": 20,
                 *       "offset": 0
                 *     }
                 */
                "application/json": components["schemas"]["DocumentSearch"];
            };
        };
        responses: {
            /** @description Documents that fit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "documents": [
                     *         {
                     *           "id": "d-1",
                     *           "customer_external_id": "c-001",
                     *           "display_name": "Residence permit",
                     *           "file_name": "permit.png",
                     *           "file_mime": "image/png",
                     *           "file_size": 48213,
                     *           "created_at": 1768210000,
                     *           "last_revision_id": "dr-1"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerDocumentList"];
                };
            };
            default: components["responses"]["PresumedFailure"];
        };
    };
    uploadDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadDocumentInput"];
            };
        };
        responses: {
            /** @description The document, without its bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "d-1",
                     *       "customer_external_id": "c-001",
                     *       "display_name": "Residence permit",
                     *       "file_name": "permit.png",
                     *       "file_mime": "image/png",
                     *       "file_size": 48213,
                     *       "created_at": 1768210000
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerDocument"];
                };
            };
            default: components["responses"]["PresumedFailure"];
        };
    };
    createChatEndUserToken: {
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
                 *       "emails": [
                 *         "liva@post.example"
                 *       ],
                 *       "tags": [
                 *         "support",
                 *         ""
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["EndUserTokenInput"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "inventedChatToken0000000000000001",
                     *       "expires_at": 1768215600
                     *     }
                     */
                    "application/json": components["schemas"]["EndUserToken"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    createThreadMessage: {
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
                 *       "thread_id": "t-1",
                 *       "from": "desk@shop.example",
                 *       "to": "liva@post.example",
                 *       "subject": "Proof of address",
                 *       "content": "Please send us a bill with your address.",
                 *       "attachments": [
                 *         {
                 *           "name": "form.pdf",
                 *           "file": "JVBERi0="
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MessageInput"];
            };
        };
        responses: {
            /** @description The message is added. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    getThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the thread.
                 * @example t-1
                 */
                id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The thread. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            default: components["responses"]["PresumedFailure"];
        };
    };
    updateThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the thread.
                 * @example t-1
                 */
                id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": 1,
                 *       "comment": "The bill is in order",
                 *       "tag_codes": [
                 *         "kyc"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ThreadUpdate"];
            };
        };
        responses: {
            /** @description The thread, after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            default: components["responses"]["PresumedFailure"];
        };
    };
    listThreadMessages: {
        parameters: {
            query?: {
                /**
                 * @description How many messages to skip.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description How many messages to list.
                 * @example 20
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the thread.
                 * @example t-1
                 */
                id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "messages": [
                     *         {
                     *           "id": "m-1",
                     *           "from": "liva@post.example",
                     *           "to": "desk@shop.example",
                     *           "subject": "My address",
                     *           "content": "Here is the bill.",
                     *           "created_at": "2026-01-12T09:00:00Z",
                     *           "priority": 0,
                     *           "attachments": [
                     *             {
                     *               "id": "a-1",
                     *               "file_name": "bill.png",
                     *               "file_mime": "image/png",
                     *               "file_size": 1200,
                     *               "file_not_dangerous": null
                     *             }
                     *           ],
                     *           "read_by_agents": [
                     *             7
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            default: components["responses"]["PresumedFailure"];
        };
    };
    getTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Algoreg's id of the transaction.
                 * @example tx-1
                 */
                id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            default: components["responses"]["PresumedFailure"];
        };
    };
    updateTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Algoreg's id of the transaction.
                 * @example tx-1
                 */
                id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "state": "allowed",
                 *       "comment": "The invoice is here"
                 *     }
                 */
                "application/json": components["schemas"]["TransactionUpdate"];
            };
        };
        responses: {
            /** @description The transaction, after the decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            default: components["responses"]["PresumedFailure"];
        };
    };
    getTransactionHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Algoreg's id of the transaction.
                 * @example tx-1
                 */
                id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction and its states. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "transaction": {
                     *         "id": "tx-1",
                     *         "external_id": "p-77",
                     *         "state": "allowed"
                     *       },
                     *       "history_items": [
                     *         {
                     *           "revision_number": 1,
                     *           "state": "delayed",
                     *           "created_at": "2026-01-12T09:00:00Z"
                     *         },
                     *         {
                     *           "revision_number": 2,
                     *           "state": "allowed",
                     *           "agent_id": 7,
                     *           "comment": "The invoice is here",
                     *           "created_at": "2026-01-12T11:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TransactionHistory"];
                };
            };
            default: components["responses"]["PresumedFailure"];
        };
    };
    searchTransactions: {
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
                 *       "state": "delayed",
                 *       "amount_gte": 1000,
                 *       "limit": 20,
                 *       "offset": 0
                 *     }
                 */
                "application/json": components["schemas"]["TransactionSearch"];
            };
        };
        responses: {
            /** @description Transactions that fit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "tx-2",
                     *           "external_id": "p-78",
                     *           "amount": 4200,
                     *           "currency": "EUR",
                     *           "score": 75,
                     *           "state": "delayed"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TransactionPage"];
                };
            };
            default: components["responses"]["PresumedFailure"];
        };
    };
    createTransaction: {
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
                 *       "external_id": "p-77",
                 *       "date": "2026-01-12T09:00:00.000Z",
                 *       "from": {
                 *         "external_id": "c-001",
                 *         "full_name": "Liva Brandt",
                 *         "account_type": "N",
                 *         "domicile_code": "LUX"
                 *       },
                 *       "to": {
                 *         "external_id": "x-9",
                 *         "full_name": "Nordlys Import",
                 *         "account_type": "F",
                 *         "payment_institution": {
                 *           "name": "Fjord Bank",
                 *           "country": "DNK"
                 *         }
                 *       },
                 *       "amount": "120.50",
                 *       "currency": "EUR",
                 *       "comment": "Rent for January",
                 *       "review_groups": "A;B"
                 *     }
                 */
                "application/json": components["schemas"]["TransactionCreate"];
            };
        };
        responses: {
            /** @description The transaction with its score and state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            default: components["responses"]["PresumedFailure"];
        };
    };
    getAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the alert.
                 * @example al-1
                 */
                alert_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The alert. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "al-1",
                     *       "customer_external_id": "c-001",
                     *       "created_at": "2026-01-12T02:00:00Z",
                     *       "last_revision": {
                     *         "id": "r-1",
                     *         "agent_id": "7",
                     *         "created_at": "2026-01-12T02:00:00Z",
                     *         "is_pep": true,
                     *         "is_san": false,
                     *         "list_name": "invented-list",
                     *         "associates": [
                     *           {
                     *             "association_type_code": 3,
                     *             "association_type_label": "Sibling",
                     *             "list_id": "w-88"
                     *           }
                     *         ],
                     *         "list_profile": {
                     *           "gender": "F",
                     *           "deceased": false,
                     *           "birth_place": [
                     *             "Aarhus"
                     *           ],
                     *           "dates": [
                     *             {
                     *               "date_type": "Date of birth",
                     *               "date_type_code": 1,
                     *               "date_values": [
                     *                 {
                     *                   "day": "10",
                     *                   "month": "12",
                     *                   "year": "1990"
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AlertDetail"];
                };
            };
            default: components["responses"]["PresumedFailure"];
        };
    };
    listAlerts: {
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
                 *       "limit": 20,
                 *       "offset": 0
                 *     }
                 */
                "application/json": components["schemas"]["AlertListRequest"];
            };
        };
        responses: {
            /** @description The alerts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "al-1",
                     *         "customer_external_id": "c-001",
                     *         "created_at": "2026-01-12T02:00:00Z",
                     *         "profile_number": "88001",
                     *         "last_revision": {
                     *           "id": "r-1",
                     *           "agent_id": "7",
                     *           "revision_number": 1,
                     *           "score": 92,
                     *           "state": 1,
                     *           "top_category": "PEP",
                     *           "profile_date": 1768183200
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AlertList"];
                };
            };
            default: components["responses"]["Failure"];
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
                "application/json": components["schemas"]["NameSearch"];
            };
        };
        responses: {
            /** @description What was found. No page at hand shows its shape, so it may be anything. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["NameSearchResult"];
                };
            };
            default: components["responses"]["PresumedFailure"];
        };
    };
    createSession: {
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
                 *       "scenario_code": "default",
                 *       "language": "en-GB",
                 *       "external_id": "c-001",
                 *       "input_data": {
                 *         "firstname": "Liva",
                 *         "lastname": "Brandt",
                 *         "birthdate": "1990-12-10"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SessionCreate"];
            };
        };
        responses: {
            /** @description The session. The page is written by hand and shows no status number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "session_id": "6f1c2f6e-0000-4000-8000-000000000001",
                     *       "customer_reference": "c-001",
                     *       "start_date": 1768208400
                     *     }
                     */
                    "application/json": components["schemas"]["SessionCreated"];
                };
            };
            default: components["responses"]["PresumedFailure"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session. Whoever has it can open the end user's page.
                 * @example 6f1c2f6e-0000-4000-8000-000000000001
                 */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. The page is written by hand and shows no status number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "session": {
                     *         "external_id": "c-001",
                     *         "scenario_ref": "default",
                     *         "scenario_id": 3,
                     *         "scenario_revision_id": 2,
                     *         "date_start": "2026-01-12T09:00:00Z",
                     *         "consent_date": "2026-01-12T09:01:10Z",
                     *         "date_end": "2026-01-12T09:06:40Z",
                     *         "language": "English (United Kingdom)",
                     *         "state": "completed"
                     *       },
                     *       "onboarding_customer": {
                     *         "external_id": "c-001",
                     *         "firstname": "Liva",
                     *         "lastname": "Brandt",
                     *         "birthdate": "1990-12-10",
                     *         "country": "LU"
                     *       },
                     *       "decisions": [
                     *         {
                     *           "id": 31,
                     *           "comment": "",
                     *           "date": "2026-01-12T09:07:00Z",
                     *           "last": true,
                     *           "label": "PASS",
                     *           "type": "POSITIVE"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SessionDetail"];
                };
            };
            default: components["responses"]["PresumedFailure"];
        };
    };
    checkIdentityDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityCheckRequest"];
            };
        };
        responses: {
            /** @description The result. The page is written by hand and shows no status number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "algoreg_score": 80,
                     *       "extracted_info": {
                     *         "id": 1,
                     *         "id_type": "ID",
                     *         "document_detail": {
                     *           "emit_country": "LUX",
                     *           "emit_date": {
                     *             "month": 3,
                     *             "year": 2020
                     *           },
                     *           "expiration_date": {
                     *             "month": 3,
                     *             "year": 2030
                     *           },
                     *           "document_number": "X9000001",
                     *           "extra_infos": null
                     *         },
                     *         "holder_detail": {
                     *           "last_name": [
                     *             "BRANDT"
                     *           ],
                     *           "first_name": [
                     *             "LIVA",
                     *             "MARIE"
                     *           ],
                     *           "nationality": "DNK",
                     *           "gender": "F",
                     *           "birth_date": {
                     *             "day": 10,
                     *             "month": 12,
                     *             "year": 1990
                     *           },
                     *           "birth_place": "AARHUS"
                     *         },
                     *         "mrz": [
                     *           "IDLUXX9000001<<<<<<<<<<<<<<<<<"
                     *         ],
                     *         "controls": [
                     *           {
                     *             "identifier": "imageIntegrity.quality",
                     *             "titleMsg": "Quality",
                     *             "resultMsg": "The picture is good enough.",
                     *             "result": "SUCCESS"
                     *           }
                     *         ]
                     *       },
                     *       "facematch_score": 91
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityCheck"];
                };
            };
            default: components["responses"]["PresumedFailure"];
        };
    };
    onCustomersUpdated: {
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
                 *       "event_id": "29",
                 *       "event_code": "customers_updated",
                 *       "event_date": "2026-01-12T09:07:00Z",
                 *       "event_source": "web",
                 *       "data": {
                 *         "client_id": 1,
                 *         "customers": [
                 *           {
                 *             "customer_id": "5b0f6d3c-2a41-4e0b-9c77-3f6a1d2e8b90",
                 *             "external_id": "c-001"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CustomersUpdatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookTaken"];
        };
    };
    onCustomerEventUpdated: {
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
                 *       "event_id": "30",
                 *       "event_code": "customer_event_updated",
                 *       "event_date": "2026-01-12T09:07:01Z",
                 *       "event_source": "web",
                 *       "data": {}
                 *     }
                 */
                "application/json": components["schemas"]["CustomerEventUpdatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookTaken"];
        };
    };
    onCustomerDocumentUpdated: {
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
                 *       "event_id": "31",
                 *       "event_code": "customer_document_updated",
                 *       "event_date": "2026-01-12T09:07:02Z",
                 *       "event_source": "api",
                 *       "data": {
                 *         "client_id": 1,
                 *         "customer_id": "5b0f6d3c-2a41-4e0b-9c77-3f6a1d2e8b90",
                 *         "customer_external_id": "c-001",
                 *         "customer_document_id": "d-1"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CustomerDocumentUpdatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookTaken"];
        };
    };
    onEddsUpdated: {
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
                 *       "event_id": "32",
                 *       "event_code": "edds_updated",
                 *       "event_date": "2026-01-12T09:07:03Z",
                 *       "event_source": "web",
                 *       "data": {}
                 *     }
                 */
                "application/json": components["schemas"]["EddsUpdatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookTaken"];
        };
    };
    onAlertsUpdated: {
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
                 *       "event_id": "33",
                 *       "event_code": "alerts_updated",
                 *       "event_date": "2026-01-12T09:07:04Z",
                 *       "event_source": "system",
                 *       "data": {}
                 *     }
                 */
                "application/json": components["schemas"]["AlertsUpdatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookTaken"];
        };
    };
    onSessionStatusUpdated: {
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
                 *       "event_id": "34",
                 *       "event_code": "session_status_updated",
                 *       "event_date": "2026-01-12T09:07:05Z",
                 *       "data": {
                 *         "session_id": "6f1c2f6e-0000-4000-8000-000000000001",
                 *         "session_state": "completed",
                 *         "language_code": "en-GB",
                 *         "scenario_code": "default"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SessionStatusUpdatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookTaken"];
        };
    };
    onSessionDecisionUpdated: {
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
                 *       "event_id": "35",
                 *       "event_code": "session_decision_updated",
                 *       "event_date": "2026-01-12T09:07:06Z",
                 *       "data": {
                 *         "session_id": "6f1c2f6e-0000-4000-8000-000000000001",
                 *         "status_id": 1,
                 *         "status_label": "PASS",
                 *         "status_type": "POSITIVE"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SessionDecisionUpdatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookTaken"];
        };
    };
    onThreadUpdated: {
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
                 *       "event_id": "36",
                 *       "event_code": "thread_updated",
                 *       "event_date": "2026-01-12T09:07:07Z",
                 *       "event_source": "web",
                 *       "data": {}
                 *     }
                 */
                "application/json": components["schemas"]["ThreadUpdatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookTaken"];
        };
    };
    onThreadMessageUpdated: {
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
                 *       "event_id": "37",
                 *       "event_code": "thread_message_updated",
                 *       "event_date": "2026-01-12T09:07:08Z",
                 *       "event_source": "web",
                 *       "data": {}
                 *     }
                 */
                "application/json": components["schemas"]["ThreadMessageUpdatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookTaken"];
        };
    };
    onTransactionUpdated: {
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
                 *       "event_id": "38",
                 *       "event_code": "transaction_updated",
                 *       "event_date": "2026-01-12T09:07:09Z",
                 *       "event_source": "api",
                 *       "data": {
                 *         "transaction_id": "tx-1",
                 *         "external_id": "p-77",
                 *         "client_id": 1,
                 *         "status": "delayed"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TransactionUpdatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookTaken"];
        };
    };
}
