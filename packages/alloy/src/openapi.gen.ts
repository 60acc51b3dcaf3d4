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
    "/oauth/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a bearer token
         * @description Tells whether a bearer token is valid and still within its hour. The token goes into the body; this endpoint does not take it from the Authorization header. The page neither prints the name of that member nor the body of the answer (both inferred): go by the status.
         */
        post: operations["validateBearerToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a bearer token for a fresh one
         * @deprecated
         * @description Gives a new token, good for an hour, for one that has not expired yet. The token goes into the body; this endpoint does not take it from the Authorization header. The page neither prints the name of that member nor the body of the answer (both inferred). Later copies of the reference lack it: ask `createBearerToken` again.
         */
        post: operations["refreshBearerToken"];
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
        /**
         * Get an evaluation
         * @description The evaluation as it stands; with `required` in it, it waits for data. `getEntityEvaluation` gives the same with the entity in the path.
         */
        get: operations["getEvaluation"];
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
    "/entities/{entity_token}/evaluations/{evaluation_token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an evaluation of an entity
         * @description The very body that `createEvaluation` gave for it: the finished evaluation, or the data request while it waits.
         */
        get: operations["getEntityEvaluation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/entities/{entity_token}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a note on an entity
         * @description The note then stands in the entity's own list of notes, under other member names (`EntityNote`).
         */
        post: operations["createEntityNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge one entity into another
         * @description The primary entity keeps its token and takes over all that belongs to the secondary one. Where there may be several values, such as addresses, those of both stay; a single value stays as the primary entity has it. Each of the two is named by token or by your own id.
         */
        post: operations["mergeEntities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a person
         * @description Stores a person without running any check. At least one of `name_first` and `name_last` is needed.
         */
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/persons/{entity_token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the data of a person
         * @description What Alloy holds of a person. An unknown entity, or one of somebody else, is 400 with minor code 4013.
         */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the data of a person
         * @description Takes any part of what `createPerson` takes, and further ids of your own. Whether a list replaces what is there or joins it is not documented. An unknown entity is probably refused as by `getPerson` (inferred).
         */
        patch: operations["updatePerson"];
        trace?: never;
    };
    "/entities/businesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a business
         * @description Stores a business without running any check. Its name is needed.
         */
        post: operations["createBusiness"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/businesses/{entity_token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the data of a business
         * @description What Alloy holds of a business. An unknown entity, or one of somebody else, is 400 with minor code 4013.
         */
        get: operations["getBusiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the data of a business
         * @description Takes any part of what `createBusiness` takes, and further ids of your own. Whether a list replaces what is there or joins it is not documented. An unknown entity is probably refused as by `getBusiness` (inferred).
         */
        patch: operations["updateBusiness"];
        trace?: never;
    };
    "/entity-groups/{entity_token_or_external_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a group and its members
         * @description The group, each entity in it with its part, and their bank accounts. A member that was removed is no longer listed. Journeys and events make and change groups; no call here does.
         */
        get: operations["getEntityGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-accounts/{account_identifier_or_token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a bank account with its history
         * @description The account as it stands, its holders and groups, and a page of its earlier states. Only the history is in pages: the rest is the same on each. Events make and change accounts; no call here does.
         */
        get: operations["getBankAccount"];
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
        /**
         * List the documents of an entity
         * @description The descriptions of all documents, as a bare array. No paging is documented. `downloadEntityDocument` gives the files.
         */
        get: operations["listEntityDocuments"];
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
        /**
         * Approve, deny, rename or retype a document
         * @description Records an agent's decision on a document, or changes its name or type.
         */
        patch: operations["updateEntityDocument"];
        trace?: never;
    };
    "/entities/{entity_token}/documents/{document_token}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a note to a document
         * @description A document takes any number of notes. The author must be an agent of the account.
         */
        post: operations["createDocumentNote"];
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
        /**
         * Describe a document that has no entity yet
         * @description The first of two steps, for use before an entity exists: `uploadDocument` then sends the bytes. Name the document in an evaluation (`document_token_front`, `document_token_back`) and it shows under that entity.
         */
        post: operations["createDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{document_token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send the bytes of a document that has no entity yet
         * @description The second step after `createDocument`: the file itself, raw, with no form around it. No size limit is published. The answer is the description with `uploaded` true.
         */
        put: operations["uploadDocument"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{entity_token}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the reviews of an entity
         * @deprecated
         * @description All decisions that agents took by hand on one entity or group, as a bare array. No paging is documented. The newest reference deprecates the endpoints of this group in favour of journeys.
         */
        get: operations["listEntityReviews"];
        put?: never;
        /**
         * Decide an evaluation in manual review
         * @deprecated
         * @description Takes the decision that a person's evaluation waits for, outside journeys. The path names an entity or a group. Outcome and reasons must be configured, spelt alike in every letter, or the answer is 404 with minor code 4042. The newest reference deprecates the endpoints of this group in favour of journeys.
         */
        post: operations["createEntityReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{entity_token}/reviews/{review_token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a review of an entity
         * @deprecated
         * @description One decision that an agent took by hand. The newest reference deprecates the endpoints of this group in favour of journeys.
         */
        get: operations["getEntityReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journeys/{journey_token}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send people and businesses through a journey
         * @description Starts an application: one run of the journey for one or more entities. The answer normally waits for the run and shows how far it came; with `alloy-journey-override-sync` it comes at once and the run goes on behind it. Business rules belong on the webhook event `completed_application`, which always comes.
         */
        post: operations["createJourneyApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journeys/{journey_token}/applications/{journey_application_token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a journey application
         * @description Shows the state of the application, its entities and everything that happened to it, the oldest event first.
         */
        get: operations["getJourneyApplication"];
        /**
         * Send more data or entities to a journey application
         * @description Has three uses. While an entity application is `data_request`, `pending_documents` or `pending_step_up`, it takes what was asked for. After a start with `do_await_additional_entities` it also takes further entities, and the word that no more will come. The headers of the start apply again.
         */
        put: operations["updateJourneyApplication"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journeys/{journey_token}/applications/{journey_application_token}/rerun": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a journey application again
         * @description Makes a new application on the active version of the journey, from the data and headers of the old one unless this request changes them. The old application gets the event `started_rerun_application`, which names the new one.
         */
        post: operations["rerunJourneyApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journeys/applications/ext/{external_application_id}/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the latest journey application of an external id
         * @description Several applications may share an external application id; this shows the one that was created last, over all journeys or within the one that `journeyToken` names.
         */
        get: operations["getLatestJourneyApplication"];
        /**
         * Update the latest journey application of an external id
         * @description Does what `updateJourneyApplication` does, to the application of this external id that was created last.
         */
        put: operations["updateLatestJourneyApplication"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journeys/applications/ext/{external_application_id}/latest/rerun": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run the latest journey application of an external id again
         * @description Does what `rerunJourneyApplication` does, to the application of this external id that was created last. The new application keeps the external id unless the request gives another, and is then itself the latest one.
         */
        post: operations["rerunLatestJourneyApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journeys/{journey_token}/applications/{journey_application_token}/nodes/{node_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Report the outcome of an action to a journey application
         * @description An application that reached an action node waits as `pending_action` until this call says how the action ended. When several entities are under way, one of the three names in the body says which is meant. An action that has expired by then takes the way that the journey has for that.
         */
        put: operations["updateJourneyActionNode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journeys/{journey_token}/applications/{journey_application_token}/cases/{case_token}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on one entity of a journey application
         * @description For an entity application that is `waiting_review`. The first call on a case takes the outcome and closes the review; later ones take a note only.
         */
        post: operations["reviewEntityApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journeys/{journey_token}/applications/{journey_application_token}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on a journey application
         * @description For an application that is `pending_journey_application_review`. The outcome becomes the final one of the whole application.
         */
        post: operations["reviewJourneyApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journeys/{journey_token}/parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the input that a journey needs
         * @description Lists what the workflows of the journey want, by branch and workflow. A workflow that a branch has more than once is listed once.
         */
        get: operations["getJourneyParameters"];
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
        get?: never;
        put?: never;
        /**
         * Report an event
         * @description Tells Alloy what happened to a person, business, account, group, card or transaction. The data is kept, and where the account has mapped the event type, workflows and journeys run on it and the answer holds what came of them.
         *
         *     Alloy's definition writes the path with a slash at its end, its guides without.
         */
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what an event type takes
         * @description Describes the body of one event type for this account, with the supplemental data that its workflow wants. Three event types have no description: `modify_notification`, `card_created` and `card_updated`.
         */
        get: operations["getEventSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{event_request_token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an event as it was reported
         * @description Gives back the request of an earlier `createEvent` and how Alloy filed it, not what the checks found.
         */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/{transaction_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a transaction
         * @deprecated
         * @description Gives a transaction as Alloy holds it. Events have taken the place of this endpoint; use `createEvent`.
         */
        get: operations["getTransaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a transaction
         * @deprecated
         * @description Changes the members that are sent. The transaction's id, source, destination and account snapshot cannot be changed. Events have taken the place of this endpoint; a `transaction` event with a known id changes it too.
         */
        patch: operations["updateTransaction"];
        trace?: never;
    };
    "/investigations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List investigations
         * @description Finds investigations by the filters in `q`, page by page.
         */
        get: operations["listInvestigations"];
        put?: never;
        /**
         * Open an investigation by hand
         * @description Opens an investigation of these entities with these alerts. Types, states and agents are those that the account has set up.
         */
        post: operations["createInvestigation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/investigations/{investigation_token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an investigation
         * @description Gives one investigation with its entities, evidence, documents, notes and reviews.
         */
        get: operations["getInvestigation"];
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
    entityReviewed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent has reviewed an entity
         * @description Comes each time that someone decides on a person or business by hand.
         */
        post: operations["onEntityReviewed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    groupReviewed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent has reviewed a group
         * @description Comes each time that someone decides on a group by hand. Both `entity_token` and `group_token` are the group's.
         */
        post: operations["onGroupReviewed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    evaluationCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent has run an evaluation
         * @description Comes when somebody evaluates by hand, in the dashboard. Known from the sample of a body that is signed; the list of webhooks leaves it out.
         */
        post: operations["onEvaluationCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    investigationCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An investigation was opened
         * @description Comes for each new investigation, made by hand or by an evaluation. The printed sample has a blank within `type`.
         */
        post: operations["onInvestigationCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    investigationStatusChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An investigation has a new status
         * @description Comes when an investigation becomes a case, is closed, or changes its status in another way.
         */
        post: operations["onInvestigationStatusChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    investigationAlertEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An alert was assigned to an agent, or taken from one
         * @description Known by its heading only. Its `type` begins with `update:investigationalerts:assig` and is cut off in the copies of the page at hand; `data` is not shown.
         */
        post: operations["onInvestigationAlertEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    journeyApplicationEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to a journey application
         * @description Comes for each event of each journey, live or sandbox, unless the dashboard narrows it. `data.type` says what happened. Act on `completed_application`: it always comes and its outcome, if it has one, is final.
         */
        post: operations["onJourneyApplicationEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
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
        /** @description A bearer token that was issued before, sent in the body. */
        BearerTokenInBody: {
            /** @description The token. That it is required is documented; the name is that of the token endpoint and of error details. */
            bearer_token: string;
        };
        /** @description What Alloy says of a valid token. No page shows any of it. */
        BearerTokenCheck: {
            [key: string]: unknown;
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
        /** @description The short error body of the token endpoints. The older page has one body for all errors, so the other members of that one may be there. */
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
            /** @description Your own ids, where no header carries them. */
            identifiers?: {
                /** @description Your own id for the entity, as in the header `alloy-external-entity-id`. */
                external_entity_id?: string;
            } & {
                [key: string]: unknown;
            };
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
            /** @description Your own ids, as in the request that began the evaluation. */
            identifiers?: {
                [key: string]: unknown;
            } | null;
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
                /** @description Mean of the attributes' scores. */
                average_score?: number;
            } & {
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
            /** @description Token of the group of applicants, when the request named one. */
            group_token?: string | null;
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
            /** @description Token of the group of applicants, when the request named one. */
            group_token?: string | null;
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
        /** @description A note, and who wrote it. */
        EntityNoteCreate: {
            /** @description The note. */
            note: string;
            /** @description Agent of the account who wrote it. */
            note_author_agent_email: string;
        };
        /** @description A note, as writing it returns it. */
        EntityNoteCreated: {
            /** @description Token of the entity. */
            entity_token?: string;
            /** @description Your own id of the entity. */
            external_entity_id?: string | null;
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
        /** @description Two entities that are one, each named by at least one of its two names. The members stand at the top level. */
        EntityMerge: {
            /** @description Token of the entity that stays. */
            primary_entity_token?: string;
            /** @description Your own id of the entity that stays. */
            primary_external_entity_id?: string;
            /** @description Token of the entity that goes. */
            secondary_entity_token?: string;
            /** @description Your own id of the entity that goes. */
            secondary_external_entity_id?: string;
        } & (({
            /** @description Token of the entity that stays. */
            primary_entity_token: string;
        } | {
            /** @description Your own id of the entity that stays. */
            primary_external_entity_id: string;
        }) & ({
            /** @description Token of the entity that goes. */
            secondary_entity_token: string;
        } | {
            /** @description Your own id of the entity that goes. */
            secondary_external_entity_id: string;
        }));
        /**
         * @description How far the data of an entity has been accepted, in the values that a request may send.
         * @enum {string}
         */
        PiiStatus: "successful" | "failed" | "pending";
        /** @description An address of an entity. Events and journeys name the same parts otherwise (`line_1`, `city`). */
        EntityAddress: {
            /** @description Street and number. */
            address_line_1?: string | null;
            /** @description Flat, floor or unit. */
            address_line_2?: string | null;
            /** @description City. */
            address_city?: string | null;
            /** @description State. */
            address_state?: string | null;
            /** @description Postal code. */
            address_postal_code?: string | null;
            /** @description Country in two letters. */
            address_country_code?: string | null;
            /** @description What the address is for. */
            type?: "primary" | "secondary" | "previous" | "mailing" | "shipping" | "service" | "other" | "business_primary" | "business_secondary" | "business_previous" | (string & {}) | null;
            /**
             * Format: int64
             * @description In answers: when it was added, in milliseconds since 1970.
             */
            created_at?: number | null;
            /** @description In answers: the evaluation that brought it. */
            evaluation_token?: string | null;
        };
        /** @description An e-mail address of an entity. */
        EntityEmail: {
            /** @description The address. */
            email_address?: string;
            /**
             * Format: int64
             * @description In answers: when it was added, in milliseconds since 1970.
             */
            created_at?: number | null;
            /** @description In answers: the evaluation that brought it. */
            evaluation_token?: string | null;
        };
        /** @description A phone number of an entity. */
        EntityPhone: {
            /** @description The number. */
            phone_number?: string;
            /** @description Kind of the phone. */
            type?: "home" | "cell" | "fax" | (string & {}) | null;
            /**
             * Format: int64
             * @description In answers: when it was added, in milliseconds since 1970.
             */
            created_at?: number | null;
            /** @description In answers: the evaluation that brought it. */
            evaluation_token?: string | null;
        };
        /** @description Ids of your own to add to an entity, none of them twice and at most one of them primary. An entity that has none yet takes the first as its primary one; otherwise the primary one stays unless another is designated. */
        NewExternalEntityIds: components["schemas"]["NewExternalEntityId"][];
        /** @description An id of your own for an entity. */
        NewExternalEntityId: {
            /** @description The id. It cannot be changed later. */
            external_entity_id: string;
            /** @description A label for ids of one kind: `cif`, or one set up for the account. */
            external_entity_id_type?: string;
            /**
             * @description Makes this the primary id.
             * @enum {string}
             */
            designation?: "primary";
        };
        /** @description An id of your own that an entity has. */
        ExternalEntityId: {
            /** @description The id. */
            external_entity_id?: string;
            /** @description A label for ids of one kind, if it has one. */
            external_entity_id_type?: string | null;
        };
        /** @description The part that an entity has in a group. */
        EntityGroupMembership: {
            /** @description Your own ids of the group. */
            external_entity_group_ids?: string[];
            /** @description Token of the group. */
            entity_group_token?: string;
            /** @description Name of the group. */
            entity_group_name?: string | null;
            /** @description Kind of the group. */
            entity_group_type?: "business" | "joint_account" | "membership" | "merchant" | (string & {}) | null;
            /** @description What the entity is in the group. */
            roles?: ("primary" | "shareholder" | "secondary" | "beneficiary" | "beneficial_owner" | "control_prong" | "director" | "authorized_signer" | "principal_owner" | "coborrower" | "joint" | "guarantor" | (string & {}))[];
            /** @description Share in per cent, as text. */
            ownership_percentage?: string | null;
            /** @description Title within the group. */
            title?: string | null;
            /** @description Status of the membership, such as `successful`. */
            entity_group_relationship_status?: string | null;
            /**
             * Format: date-time
             * @description When the entity joined, as ISO 8601.
             */
            relationship_created_at?: string | null;
            /**
             * Format: date-time
             * @description When the group was made, as ISO 8601.
             */
            entity_group_created_at?: string | null;
        };
        /** @description Where the entity is found. */
        EntityLinks: {
            /** @description The entity itself. */
            self?: {
                /** @description Path of the entity. */
                href?: string;
            };
        };
        /** @description What a request may say of a person. */
        PersonDetails: {
            /** @description Your own id of the person. Once set, it stays. */
            external_entity_id?: string;
            /** @description Gender. */
            gender?: string | null;
            /** @description Date of birth, as YYYY-MM-DD. */
            birth_date?: string | null;
            /** @description Given name. */
            name_first?: string;
            /** @description Middle name. */
            name_middle?: string | null;
            /** @description Family name. */
            name_last?: string;
            /** @description Social security number. */
            document_ssn?: string | null;
            /** @description Number of an identity card. */
            document_id_card?: string | null;
            /** @description Number of a driving licence. */
            document_license?: string | null;
            /** @description Number of a passport. */
            document_passport?: string | null;
            /** @description Addresses. */
            addresses?: components["schemas"]["EntityAddress"][];
            /** @description E-mail addresses. */
            emails?: components["schemas"]["EntityEmail"][];
            /** @description Phone numbers. */
            phones?: components["schemas"]["EntityPhone"][];
            pii_status?: components["schemas"]["PiiStatus"];
        };
        /** @description A new person, with at least one name. */
        PersonCreate: components["schemas"]["PersonDetails"] & ({
            /** @description Given name. */
            name_first: string;
        } | {
            /** @description Family name. */
            name_last: string;
        });
        /** @description Changes to a person, and further ids of your own. */
        PersonUpdate: components["schemas"]["PersonDetails"] & {
            external_entity_ids?: components["schemas"]["NewExternalEntityIds"];
        };
        /** @description A person, as Alloy holds the data. */
        Person: {
            /** @description The HTTP status again. Often absent. */
            status_code?: number;
            /** @description A failure. Often absent. */
            error?: {
                [key: string]: unknown;
            } | null;
            /** @description Token of the person. */
            entity_token?: string;
            /** @description Your own primary id of the person. */
            external_entity_id?: string | null;
            /**
             * Format: int64
             * @description Unix time in milliseconds.
             */
            created_at?: number;
            /**
             * Format: int64
             * @description Last change, as Unix time in milliseconds.
             */
            person_details_updated_at?: number | null;
            /** @description Kind of the entity. */
            type?: "person" | (string & {});
            /** @description Gender. */
            gender?: string | null;
            /** @description Date of birth, as YYYY-MM-DD. */
            birth_date?: string | null;
            /** @description Given name. */
            name_first?: string | null;
            /** @description Middle name. */
            name_middle?: string | null;
            /** @description Family name. */
            name_last?: string | null;
            /** @description Social security number. */
            document_ssn?: string | null;
            /** @description Number of an identity card. */
            document_id_card?: string | null;
            /** @description Number of a driving licence. */
            document_license?: string | null;
            /** @description Number of a passport. */
            document_passport?: string | null;
            /** @description Addresses. */
            addresses?: components["schemas"]["EntityAddress"][];
            /** @description E-mail addresses. */
            emails?: components["schemas"]["EntityEmail"][];
            /** @description Phone numbers. */
            phones?: components["schemas"]["EntityPhone"][];
            /** @description Groups of the person. */
            entity_groups?: components["schemas"]["EntityGroupMembership"][];
            _embedded?: components["schemas"]["PersonEmbedded"];
            _links?: components["schemas"]["EntityLinks"];
        };
        /** @description What else belongs to a person. May be empty. */
        PersonEmbedded: {
            /** @description Notes on the person. */
            notes?: components["schemas"]["EntityNote"][];
            /** @description Each social security number that was given. */
            document_ssns?: components["schemas"]["PersonSsn"][];
            /** @description Each date of birth that was given. */
            birth_dates?: components["schemas"]["PersonBirthDate"][];
            /** @description All ids of your own. */
            external_entity_ids?: components["schemas"]["ExternalEntityId"][];
        };
        /** @description A social security number that was given for a person. */
        PersonSsn: {
            /** @description The number. */
            document_ssn?: string | null;
            /** @description Evaluation that brought it. */
            evaluation_token?: string | null;
            /**
             * Format: int64
             * @description When it joined the person, as Unix time in milliseconds.
             */
            created_at?: number;
        };
        /** @description A date of birth that was given for a person. */
        PersonBirthDate: {
            /** @description The date, as YYYY-MM-DD. */
            birth_date?: string | null;
            /** @description Evaluation that brought it. */
            evaluation_token?: string | null;
            /**
             * Format: int64
             * @description When it joined the person, as Unix time in milliseconds.
             */
            created_at?: number;
        };
        /** @description What a request may say of a business. */
        BusinessDetails: {
            /** @description Your own id of the business. Once set, it stays. */
            external_entity_id?: string;
            /** @description Name of the business. */
            business_name?: string;
            /** @description Name under which it trades. */
            business_alternate_name?: string;
            /** @description Number in a business register. */
            business_registry_id?: string;
            /** @description Federal employer identification number. */
            business_federal_ein?: string;
            /** @description Addresses. */
            addresses?: components["schemas"]["EntityAddress"][];
            /** @description E-mail addresses. */
            emails?: components["schemas"]["EntityEmail"][];
            /** @description Phone numbers. */
            phones?: components["schemas"]["EntityPhone"][];
            pii_status?: components["schemas"]["PiiStatus"];
        };
        /** @description A new business, with its name. */
        BusinessCreate: components["schemas"]["BusinessDetails"] & {
            /** @description Name of the business. */
            business_name: string;
        };
        /** @description Changes to a business, and further ids of your own. */
        BusinessUpdate: components["schemas"]["BusinessDetails"] & {
            external_entity_ids?: components["schemas"]["NewExternalEntityIds"];
        };
        /** @description A business, as Alloy holds the data. */
        Business: {
            /** @description The HTTP status again. Often absent. */
            status_code?: number;
            /** @description A failure. Often absent. */
            error?: {
                [key: string]: unknown;
            } | null;
            /** @description Token of the business. */
            entity_token?: string;
            /** @description Your own primary id of the business. */
            external_entity_id?: string | null;
            /**
             * Format: int64
             * @description Unix time in milliseconds.
             */
            created_at?: number;
            /** @description Kind of the entity. */
            type?: "business" | (string & {});
            /** @description Name of the business. */
            business_name?: string | null;
            /** @description Name under which it trades. */
            business_alternate_name?: string | null;
            /** @description Number in a business register. */
            business_registry_id?: string | null;
            /** @description Federal employer identification number. */
            business_federal_ein?: string | null;
            /** @description Addresses. */
            addresses?: components["schemas"]["EntityAddress"][];
            /** @description E-mail addresses. */
            emails?: components["schemas"]["EntityEmail"][];
            /** @description Phone numbers, which come back without punctuation. */
            phones?: components["schemas"]["EntityPhone"][];
            /** @description Groups of the business. */
            entity_groups?: components["schemas"]["EntityGroupMembership"][];
            _embedded?: components["schemas"]["BusinessEmbedded"];
            _links?: components["schemas"]["EntityLinks"];
        };
        /** @description What else belongs to a business. May be empty. */
        BusinessEmbedded: {
            /** @description Notes on the business. */
            notes?: components["schemas"]["EntityNote"][];
            /** @description All ids of your own. */
            external_entity_ids?: components["schemas"]["ExternalEntityId"][];
        };
        /**
         * @description The kinds of group that a request may name.
         * @enum {string}
         */
        EntityGroupType: "business" | "joint_account" | "membership" | "merchant";
        /**
         * @description What an entity may be in a group, as a request names it.
         * @enum {string}
         */
        EntityGroupRole: "primary" | "shareholder" | "secondary" | "beneficiary" | "beneficial_owner" | "control_prong" | "director" | "authorized_signer" | "principal_owner" | "coborrower" | "joint" | "guarantor";
        /** @description Persons and businesses that belong together. */
        EntityGroup: {
            /** @description Token of the group. */
            entity_group_token?: string;
            /** @description Name of the group. */
            entity_group_name?: string | null;
            /** @description Kind of the group. */
            entity_group_type?: "business" | "joint_account" | "membership" | "merchant" | (string & {}) | null;
            /**
             * Format: date-time
             * @description When the group was made, as ISO 8601.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the group was archived, as ISO 8601.
             */
            archived_at?: string | null;
            /** @description Your own ids of the group. */
            entity_group_external_identifiers?: string[];
            /** @description The entities in the group. */
            entity_group_relationships?: components["schemas"]["EntityGroupRelationship"][];
        };
        /** @description An entity in a group, and its part there. */
        EntityGroupRelationship: {
            /** @description Token of the entity. */
            entity_token?: string;
            /** @description Name of the entity. */
            name?: string | null;
            /** @description Kind of the entity. */
            type?: "person" | "business" | (string & {});
            /** @description What the entity is in the group. */
            roles?: ("primary" | "shareholder" | "secondary" | "beneficiary" | "beneficial_owner" | "control_prong" | "director" | "authorized_signer" | "principal_owner" | "coborrower" | "joint" | "guarantor" | (string & {}))[];
            /** @description Title within the group. */
            title?: string | null;
            /** @description Share in per cent, as text. */
            ownership_percentage?: string | null;
            /**
             * Format: date-time
             * @description When the entity joined, as ISO 8601.
             */
            relationship_created_at?: string | null;
            /** @description Bank accounts of the entity within the group. May be empty. */
            bank_accounts?: components["schemas"]["EntityGroupBankAccount"][];
        };
        /** @description A bank account of an entity in a group. */
        EntityGroupBankAccount: {
            /** @description Token of the account. */
            bank_account_token?: string | null;
            /** @description Your own id of the account. */
            external_account_id?: string | null;
            /** @description What the entity is to the account. */
            account_holder_type?: "primary" | "secondary" | "power_of_attorney" | "authorized_signer" | "authorized_user" | "beneficiary" | "joint_owner" | "custodian" | "guardian" | "trustee" | (string & {}) | null;
        };
        /**
         * @description What an entity may be to an account, as a request names it.
         * @enum {string}
         */
        AccountHolderType: "primary" | "secondary" | "power_of_attorney" | "authorized_signer" | "authorized_user" | "beneficiary" | "joint_owner" | "custodian" | "guardian" | "trustee";
        /** @description What an event may say of a bank account. An account that belongs to a group needs at least one holder. */
        BankAccountData: {
            /**
             * Format: date-time
             * @description When it happened, as ISO 8601.
             */
            timestamp?: string;
            /** @description Your own id of the account. */
            external_account_id?: string;
            /** @description Your own id of one of the holders. It does not make that entity a holder; `entities` does. */
            external_entity_id?: string;
            /** @description Token of one of the holders. */
            entity_token?: string | null;
            /**
             * @description Kind of the account.
             * @enum {string|null}
             */
            account_class?: "credit" | "deposit" | "brokerage" | "loan" | null;
            /** @description Name of the account. */
            account_name?: string | null;
            /** @description Account number. */
            account_number?: string;
            /** @description ABA routing number. */
            routing_number?: string | null;
            /**
             * Format: date-time
             * @description When it was opened, as ISO 8601.
             */
            opening_date?: string | null;
            /**
             * Format: date-time
             * @description When it falls due, as ISO 8601.
             */
            maturity_date?: string | null;
            /**
             * Format: date-time
             * @description When it was or will be closed, as ISO 8601.
             */
            closing_date?: string | null;
            /** @description The customer's number in your core banking system. */
            cif_number?: string | null;
            /** @description Card network, such as Visa. */
            card_network?: string | null;
            /** @description Country in two letters. */
            country_code?: string | null;
            /** @description Currency, such as USD. */
            currency?: string | null;
            /** @description Your code of the product. */
            product_code?: string | null;
            /** @description Your name of the product. */
            product_name?: string | null;
            /** @description Status, in words of your own. */
            status?: string | null;
            /** @description More on the status, in words of your own. */
            status_detail?: string | null;
            /** @description Credit limit in cents. */
            credit_limit?: number | null;
            /** @description Balance in cents. */
            account_balance?: number | null;
            /**
             * @description Where the credit or loan stands.
             * @enum {string|null}
             */
            account_type_status?: "Written Off" | "Active" | "Refinanced" | "Past Due" | "Paid Off" | "Cancelled" | null;
            /**
             * @description Whether the account is flagged for fraud.
             * @enum {string|null}
             */
            status_fraud?: "fraud" | "not fraud" | null;
            /** @description Token of the group that the account belongs to. */
            entity_group_token?: string | null;
            /** @description Your own id of that group. */
            external_entity_group_id?: string | null;
            /** @description The holders. */
            entities?: components["schemas"]["BankAccountDataEntity"][];
        };
        /** @description A holder of an account, named by token or by your own id. */
        BankAccountDataEntity: {
            /** @description Your own id of the entity. */
            external_entity_id?: string;
            /** @description Token of the entity. */
            entity_token?: string;
            account_holder_type?: components["schemas"]["AccountHolderType"];
        } & ({
            /** @description Your own id of the entity. */
            external_entity_id: string;
        } | {
            /** @description Token of the entity. */
            entity_token: string;
        });
        /** @description A bank account, as Alloy holds it. */
        BankAccount: {
            /** @description Token of the account. */
            account_token?: string;
            /**
             * Format: date-time
             * @description Time of the event that brought this state, as ISO 8601.
             */
            timestamp?: string | null;
            /** @description Your own id of the account. */
            external_account_id?: string | null;
            /** @description Your own id of one of the holders. */
            external_entity_id?: string | null;
            /** @description Token of one of the holders. */
            entity_token?: string | null;
            /** @description Kind of the account. */
            account_class?: "credit" | "deposit" | "brokerage" | "loan" | (string & {}) | null;
            /** @description Name of the account. */
            account_name?: string | null;
            /** @description Account number. */
            account_number?: string | null;
            /** @description ABA routing number. */
            routing_number?: string | null;
            /**
             * Format: date-time
             * @description When it was opened, as ISO 8601.
             */
            opening_date?: string | null;
            /**
             * Format: date-time
             * @description When it falls due, as ISO 8601.
             */
            maturity_date?: string | null;
            /**
             * Format: date-time
             * @description When it was or will be closed, as ISO 8601.
             */
            closing_date?: string | null;
            /** @description The customer's number in your core banking system. */
            cif_number?: string | null;
            /** @description Card network, such as Visa. */
            card_network?: string | null;
            /** @description Country in two letters. */
            country_code?: string | null;
            /** @description Currency, such as USD. */
            currency?: string | null;
            /** @description Your code of the product. */
            product_code?: string | null;
            /** @description Your name of the product. */
            product_name?: string | null;
            /** @description Status, in words of your own. */
            status?: string | null;
            /** @description More on the status, in words of your own. */
            status_detail?: string | null;
            /** @description Credit limit in cents. */
            credit_limit?: number | null;
            /** @description Balance in cents. */
            account_balance?: number | null;
            /** @description Where the credit or loan stands. */
            account_type_status?: "Written Off" | "Active" | "Refinanced" | "Past Due" | "Paid Off" | "Cancelled" | (string & {}) | null;
            /** @description Whether the account is flagged for fraud. */
            status_fraud?: "fraud" | "not fraud" | (string & {}) | null;
            /** @description Token of the group that the account belongs to. */
            entity_group_token?: string | null;
            /** @description Your own id of that group. */
            external_entity_group_id?: string | null;
            /** @description The holders. */
            entities?: components["schemas"]["BankAccountEntity"][];
            /** @description Earlier states; a page of them. */
            history?: components["schemas"]["BankAccountState"][];
            /** @description Groups of the account. */
            entity_groups?: components["schemas"]["BankAccountGroup"][];
        };
        /** @description A holder of an account. */
        BankAccountEntity: {
            /** @description Your own id of the entity. */
            external_entity_id?: string | null;
            /** @description Token of the entity. */
            entity_token?: string | null;
            /** @description What the entity is to the account. */
            account_holder_type?: "primary" | "secondary" | "power_of_attorney" | "authorized_signer" | "authorized_user" | "beneficiary" | "joint_owner" | "custodian" | "guardian" | "trustee" | (string & {}) | null;
        };
        /** @description An earlier state of an account. */
        BankAccountState: {
            /**
             * Format: date-time
             * @description When it was so, as ISO 8601.
             */
            timestamp?: string;
            /** @description Status, in words of your own. */
            status?: string | null;
            /** @description More on the status, in words of your own. */
            status_detail?: string | null;
            /** @description Credit limit in cents. */
            credit_limit?: number | null;
            /** @description Balance in cents. */
            account_balance?: number | null;
            /** @description Whether the account was flagged for fraud. */
            status_fraud?: "fraud" | "not fraud" | (string & {}) | null;
        };
        /** @description A group to which an account belongs. */
        BankAccountGroup: {
            /** @description Token of the group. */
            entity_group_token?: string | null;
            /** @description Name of the group. */
            entity_group_name?: string | null;
            /** @description Kind of the group. */
            entity_group_type?: "business" | "joint_account" | "membership" | "merchant" | (string & {}) | null;
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
        /** @description A decision on a document, or its new name or type. All of it is optional. */
        DocumentUpdate: {
            /** @description New name of the document. */
            name?: string;
            type?: components["schemas"]["DocumentType"];
            /** @description The decision: true approves, false denies. */
            approved?: boolean;
            /** @description Agent of the account who decided. Required with a decision. */
            approval_agent_email?: string;
        };
        /** @description A note to add. The older page says of the author both that it is always sent and that it is optional. */
        DocumentNoteCreate: {
            /** @description The note. */
            note: string;
            /** @description Agent of the account who wrote it. */
            note_author_agent_email: string;
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
            /** @description Token of the document, in the answer to `createDocumentNote` only. */
            document_token?: string;
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
        /** @description A decision by hand. Outcome and reasons are words of the account's own settings. */
        ReviewCreate: {
            /** @description Who decided. */
            agent: {
                /** @description E-mail address of an agent of the account. */
                email: string;
            };
            /** @description The decision, such as Approved or Denied. */
            outcome: string;
            /** @description Why it was taken. */
            reasons: string[];
            /** @description The workflow that is meant, where no header names it. The page does not print the name of this member. */
            application_token?: string;
        };
        /** @description A decision by hand. Reviews of the older page have `reason`, `reviewer` and `notes`; newer ones, also those in webhooks, have `reasons` and `agent` in their place. */
        Review: {
            /** @description Token of the review. */
            review_token: string;
            /** @description Token of the entity; for a group, the token of the group. */
            entity_token?: string;
            /** @description Token of the group, if one was reviewed. */
            group_token?: string | null;
            /** @description Your own id of the entity, in webhooks. */
            external_entity_id?: string | null;
            /** @description Your own id of the group, in webhooks. */
            external_group_id?: string | null;
            /** @description Entities of the group, in webhooks. No item is documented. */
            child_entities?: unknown[];
            /** @description The decision, in words each account chooses. */
            outcome?: string;
            /** @description Why it was taken. */
            reason?: string | null;
            /** @description Why it was taken. */
            reasons?: string[];
            /** @description Name of the workflow. */
            application_name?: string;
            /** @description Token of the workflow. */
            application_token?: string;
            /** @description Service concerned, in webhooks. */
            service?: string;
            /**
             * Format: int64
             * @description Unix time in milliseconds.
             */
            timestamp?: number;
            /**
             * Format: int64
             * @description When the review began, as Unix time in milliseconds.
             */
            started?: number;
            /**
             * Format: int64
             * @description When the review ended, as Unix time in milliseconds.
             */
            completed?: number;
            /** @description Agent who decided, mostly an e-mail address. */
            reviewer?: string;
            agent?: components["schemas"]["ReviewAgent"];
            /** @description Notes on the review. */
            notes?: components["schemas"]["ReviewNote"][];
        };
        /** @description Agent who decided. */
        ReviewAgent: {
            /** @description E-mail address of the agent. */
            email?: string;
            /** @description Your own id of the agent. */
            external_id?: string | null;
        };
        /** @description A note on a review. */
        ReviewNote: {
            /** @description The note; may be empty. */
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
        /** @description The entities to send through a journey. */
        JourneyApplicationCreate: {
            /** @description People and businesses of the application. */
            entities: components["schemas"]["JourneyEntity"][];
            /** @description Your own id of this one application. */
            external_group_id?: string;
            /** @description Your own id, which several applications may share. */
            external_application_id?: string;
            /**
             * @description True keeps the application open for entities that follow by `updateJourneyApplication`, until `has_finished_sending_additional_entities` ends it.
             * @default false
             */
            do_await_additional_entities?: boolean;
            /** @description Data of your own for all entities. */
            application_meta?: {
                [key: string]: unknown;
            };
            /** @description Your own id of an entity group, to join or to make. */
            external_entity_group_id?: string;
            /** @description Token of an entity group to join. */
            entity_group_token?: string;
            /** @description Name of an entity group to make. */
            entity_group_name?: string;
            /** @description Kind of an entity group to make. */
            entity_group_type?: components["schemas"]["EntityGroupType"];
        } & {
            [key: string]: unknown;
        };
        /** @description A person or business to send through a journey. */
        JourneyEntity: {
            /** @description Your own id of the entity, which finds it or makes it. */
            external_entity_id?: string;
            data: components["schemas"]["JourneyEntityData"];
            entity_type?: components["schemas"]["JourneyEntityType"];
            /** @description Branch of the journey to start in; needed when it has several. Without it `persons` or `businesses`, by kind. */
            branch_name?: string;
            /** @description Token of an entity that exists. */
            entity_token?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Kind of the entity. Without it the kind that the data has. */
        JourneyEntityType: "person" | "business" | (string & {});
        /** @description Input of all workflows on the way, which decide what belongs in it. Numbers of documents, phones and the like may be text or number: the definition says text, its samples send numbers. */
        JourneyEntityData: {
            /** @description Given name. */
            name_first?: string;
            /** @description Middle name. */
            name_middle?: string;
            /** @description Family name. */
            name_last?: string;
            /** @description Date of birth, as YYYY-MM-DD. */
            birth_date?: string;
            /** @description Social security number. */
            document_ssn?: string | number;
            /** @description E-mail address. */
            email_address?: string;
            /** @description Phone number. */
            phone_number?: string | number;
            /** @description IPv4 address of the person. */
            ip_address_v4?: string;
            /** @description Street and number, in the flat form. */
            address_line_1?: string;
            /** @description Flat, floor or unit, in the flat form. */
            address_line_2?: string;
            /** @description City, in the flat form. */
            address_city?: string;
            /** @description US state, in the flat form. */
            address_state?: string;
            /** @description Postal code, in the flat form. */
            address_postal_code?: string | number;
            /** @description Country, in the flat form. */
            address_country_code?: string;
            /** @description Name of the business. */
            business_name?: string;
            /** @description Federal employer number of a US business. */
            business_federal_ein?: string | number;
            /** @description Registry number of a business outside the US. */
            business_registry_id?: string | number;
            /** @description Phone number of the business. */
            business_phone_number?: string | number;
            /** @description Website of the business. */
            business_url?: string;
            /** @description Addresses. */
            addresses?: components["schemas"]["JourneyAddress"][];
            /** @description Owners and others who stand for the business. */
            representatives?: components["schemas"]["JourneyRepresentative"][];
            /** @description Data of your own that goes to no service. */
            meta?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description An address. Its parts have other names than on persons and businesses. */
        JourneyAddress: {
            /** @description Kind of the address, such as primary or business_primary. */
            type?: string;
            /** @description Street and number. */
            line_1?: string;
            /** @description Flat, floor or unit. */
            line_2?: string;
            /** @description City. */
            city?: string;
            /** @description State. */
            state?: string;
            /** @description Postal code. */
            postal_code?: string | number;
            /** @description Country. */
            country_code?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A person who owns a business or acts for it. */
        JourneyRepresentative: {
            /** @description Given name. */
            name_first?: string;
            /** @description Middle name. */
            name_middle?: string;
            /** @description Family name. */
            name_last?: string;
            /**
             * @description What the person is to the business.
             * @enum {string}
             */
            type?: "principal_owner" | "authorized_signer" | "coborrower" | "joint" | "guarantor" | "director";
            /** @description Date of birth, as YYYY-MM-DD. */
            birth_date?: string;
            /** @description Social security number. */
            document_ssn?: string | number;
            /** @description E-mail address. */
            email_address?: string;
            /** @description Phone number. */
            phone_number?: string | number;
            /** @description Share in the business, in per cent. */
            ownership_percentage?: string | number;
            /** @description Addresses. */
            addresses?: components["schemas"]["JourneyAddress"][];
        } & {
            [key: string]: unknown;
        };
        /** @description What a journey application waits for, or entities that join it. */
        JourneyApplicationUpdate: {
            /** @description New entities, as on creation, or data for those there are. */
            entities?: components["schemas"]["JourneyEntityUpdate"][];
            /** @description True says that no more entities will come. Only after `do_await_additional_entities`. */
            has_finished_sending_additional_entities?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description Data for an entity of the application, or a new entity. When there are several, one of `external_entity_id`, `entity_token` and `entity_application_token` says which. */
        JourneyEntityUpdate: {
            /** @description Your own id of the entity. */
            external_entity_id?: string;
            /** @description Token of the entity. */
            entity_token?: string;
            /** @description Token of the entity within this application. */
            entity_application_token?: string;
            /** @description Joins the data there is. A new entity needs it. */
            data?: components["schemas"]["JourneyEntityData"];
            /** @description Answers to the questions of a data request. */
            answers?: components["schemas"]["Answer"][];
            entity_type?: components["schemas"]["JourneyEntityType"];
            /** @description Branch of the journey that a new entity starts in. */
            branch_name?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What a rerun changes. All the rest stays as it was. */
        JourneyApplicationRerun: {
            /** @description Your own id of the new application. Its name here is inferred. */
            external_application_id?: string;
            /** @description Entities to leave out; at least one must remain. */
            exclude_entity_tokens?: string[];
            /** @description Entities to change, by `entity_token`, or to add. */
            entities?: components["schemas"]["JourneyEntityRerun"][];
            /** @description Data of your own for all entities. */
            application_meta?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description Changes to an entity of the old application, where null drops a field, or a new entity. */
        JourneyEntityRerun: {
            /** @description Token of the entity to change. */
            entity_token?: string;
            /** @description Your own id of the entity. */
            external_entity_id?: string | null;
            data?: components["schemas"]["JourneyEntityDataChange"];
            /** @description Kind of the entity. */
            entity_type?: string | null;
            /** @description Branch of the journey to start in. */
            branch_name?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Changes to the input, where null drops a value. */
        JourneyEntityDataChange: ({
            /** @description Given name. */
            name_first?: string | null;
            /** @description Middle name. */
            name_middle?: string | null;
            /** @description Family name. */
            name_last?: string | null;
            /** @description Date of birth, as YYYY-MM-DD. */
            birth_date?: string | null;
            /** @description Social security number. */
            document_ssn?: string | number | null;
            /** @description E-mail address. */
            email_address?: string | null;
            /** @description Phone number. */
            phone_number?: string | number | null;
            /** @description IPv4 address of the person. */
            ip_address_v4?: string | null;
            /** @description Street and number, in the flat form. */
            address_line_1?: string | null;
            /** @description Flat, floor or unit, in the flat form. */
            address_line_2?: string | null;
            /** @description City, in the flat form. */
            address_city?: string | null;
            /** @description US state, in the flat form. */
            address_state?: string | null;
            /** @description Postal code, in the flat form. */
            address_postal_code?: string | number | null;
            /** @description Country, in the flat form. */
            address_country_code?: string | null;
            /** @description Name of the business. */
            business_name?: string | null;
            /** @description Federal employer number of a US business. */
            business_federal_ein?: string | number | null;
            /** @description Registry number of a business outside the US. */
            business_registry_id?: string | number | null;
            /** @description Phone number of the business. */
            business_phone_number?: string | number | null;
            /** @description Website of the business. */
            business_url?: string | null;
            /** @description Addresses. */
            addresses?: {
                [key: string]: unknown;
            }[] | null;
            /** @description Owners and others who stand for the business. */
            representatives?: {
                [key: string]: unknown;
            }[] | null;
            /** @description Data of your own that goes to no service. */
            meta?: {
                [key: string]: unknown;
            } | null;
        } & {
            [key: string]: unknown;
        }) | null;
        /** @description How an action ended. Further members are data for later nodes. */
        JourneyActionUpdate: {
            /** @description An outcome that the action is configured for, mostly Approved or Denied. */
            outcome: string;
            /** @description Token of the entity within this application. */
            entity_application_token?: string;
            /** @description Token of the entity. */
            entity_token?: string;
            /** @description Your own id of the entity. */
            external_entity_id?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A decision by hand: an outcome with `reason` or `reasons`, which must belong to the outcome in the dashboard. Once a review is closed, only a note. */
        JourneyReview: {
            /** @description The decision. */
            outcome?: string;
            /** @description Why it was taken. Overruled by `reasons`. */
            reason?: string;
            /** @description Why it was taken. */
            reasons?: string[];
            /** @description A note on the review. */
            note?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What a review answers. No page prints it. */
        JourneyReviewResult: {
            [key: string]: unknown;
        };
        /** @description One run of a journey for one or more entities. Nothing in it is promised: a write may also answer an acknowledgement (asynchronous start), and no page prints what that holds. */
        JourneyApplication: {
            /** @description Token of the application. */
            journey_application_token?: string;
            status?: components["schemas"]["JourneyApplicationStatus"];
            /** @description The status in words, from status and outcome. */
            journey_application_status?: string | null;
            /** @description The decision, once `status` is `completed`. */
            complete_outcome?: string | null;
            /**
             * @deprecated
             * @description An earlier field for the decision.
             */
            recent_outcome?: string | null;
            /** @description Whether it ran in Alloy's sandbox. */
            sandbox?: boolean;
            /** @description Whether it is archived. */
            is_archived?: boolean;
            /** @description Whether it is a rerun of another. */
            is_rerun?: boolean;
            /** @description Whether it is escalated. */
            is_escalated?: boolean;
            /** @description Whether a shadow test made it, by the definition's name. */
            is_shadow_app?: boolean;
            /** @description Whether a shadow test made it, by the sample's name. */
            is_shadow_application?: boolean;
            /** @description Whether it has to do with a shadow test, as the original or as the shadow. */
            is_part_of_shadow_test?: boolean;
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
            /**
             * Format: int64
             * @description Unix time in milliseconds.
             */
            closed_at?: number | null;
            /** @description When it was archived. Text in the definition. */
            archived_at?: number | string | null;
            /** @description Your own id of this one application. */
            external_group_id?: string | null;
            /** @description Your own id, shared or not. */
            external_application_id?: string | null;
            /** @description Your own id of a partner. */
            external_partner_id?: string | null;
            /** @description Credit limit, as digits. */
            credit_limit?: string | null;
            /** @description Yearly interest, as digits. */
            annual_interest_rate?: string | null;
            /** @description Data of your own. */
            application_meta?: {
                [key: string]: unknown;
            } | null;
            /** @description What the last reconciliation gave. */
            terminal_reconciliation_output?: components["schemas"]["JourneyOutput"] | null;
            _embedded?: components["schemas"]["JourneyApplicationParts"];
            _links?: components["schemas"]["JourneyApplicationLinks"];
        };
        /** @description Where the application stands. Of several entities, the one whose status ranks highest decides. */
        JourneyApplicationStatus: "completed" | "data_request" | "error" | "expired" | "pending_action" | "pending_additional_entities" | "pending_documents" | "pending_journey_application_review" | "pending_reconciliation" | "pending_step_up" | "pending_workflow_service" | "running" | "waiting_review" | (string & {});
        /** @description What evaluations gave, taken together. */
        JourneyOutput: {
            /** @description Why the outcome. */
            outcome_reasons?: components["schemas"]["JourneyOutcomeReason"][];
            /** @description Labels that workflows set. */
            tags?: string[];
            /** @description Values that workflows set, by name. */
            output_attributes?: {
                [key: string]: string | number | null;
            };
            /** @description Results of matrix models, by name. */
            matrix_models?: {
                [key: string]: components["schemas"]["MatrixModelResult"];
            };
        };
        /** @description A reason for an outcome. */
        JourneyOutcomeReason: {
            /** @description The reason. */
            name?: string;
            /** @description Whether the reason is one for an adverse action. */
            type?: "adverse_action" | (string & {}) | null;
        };
        /** @description Where a matrix model put the application. */
        MatrixModelResult: {
            /** @description Version of the model. */
            matrix_model_public_version?: number;
            /** @description Token of the model. */
            matrix_model_token?: string;
            /** @description Name of the model. */
            name?: string;
            /** @description Value of the cell. */
            result?: number | null;
            /** @description Whether the model ran. */
            status?: "executed" | "not_executed" | (string & {});
            /** @description Column of the cell. */
            x_bucket?: number | null;
            /** @description Value that led to the column. */
            x_value?: number | null;
            /** @description Row of the cell. */
            y_bucket?: number | null;
            /** @description Value that led to the row. */
            y_value?: number | null;
        };
        /** @description A link, as a path from `/v1` on. */
        JourneyLink: {
            /** @description The path. */
            href?: string;
        };
        /** @description Links of the application. */
        JourneyApplicationLinks: {
            self?: components["schemas"]["JourneyLink"];
        };
        /** @description What belongs to the application. */
        JourneyApplicationParts: {
            /** @description The applications that this one reruns. */
            rerun?: components["schemas"]["JourneyRerunOrigin"] | null;
            /** @description Reruns of this application. */
            reruns?: components["schemas"]["JourneyRerun"][];
            /** @description What happened, oldest first. */
            events?: components["schemas"]["JourneyEvent"][];
            journey?: components["schemas"]["JourneyInfo"];
            /** @description The people and businesses. */
            child_entities?: components["schemas"]["JourneyChildEntity"][];
            /** @description How far each entity came. */
            entity_applications?: components["schemas"]["JourneyEntityApplication"][];
            /** @description The entity of the application; for several a group without a name. */
            entity?: components["schemas"]["JourneyApplicationEntity"] | null;
            /** @description The entity group of the application. */
            entity_group?: components["schemas"]["JourneyEntityGroup"] | null;
            /** @description The configuration that the application was started with. */
            multi_environment_config?: components["schemas"]["MultiEnvironmentConfig"] | null;
            /** @description Whether further entities are awaited. */
            is_pending_additional_entities?: boolean;
            /** @description Investigations that this alert led to. */
            investigations?: components["schemas"]["JourneyInvestigation"][];
        };
        /** @description Where a rerun comes from. */
        JourneyRerunOrigin: {
            initiated_by?: components["schemas"]["JourneyRerunInitiator"];
            /** @description The application that was rerun. */
            previous_journey_application_token?: string | null;
            /** @description The first application of the chain. */
            root_journey_application_token?: string | null;
            /** @description Your own id of the first application. */
            root_external_group_id?: string | null;
        };
        /** @description What started the rerun. */
        JourneyRerunInitiator: "api" | "dashboard" | (string & {});
        /** @description A rerun of this application. */
        JourneyRerun: {
            initiated_by?: components["schemas"]["JourneyRerunInitiator"];
            /** @description The new application. */
            next_journey_application_token?: string | null;
            /**
             * Format: int64
             * @description Unix time in milliseconds.
             */
            created_at?: number;
        };
        /** @description The journey that the application runs through. */
        JourneyInfo: {
            /** @description Name of the journey. */
            journey_name?: string;
            journey_type?: components["schemas"]["JourneyType"];
            /** @description Token of the journey. */
            journey_token?: string;
            /** @description Version of the journey. */
            journey_version_num?: string | null;
            /** @description Links of the journey. */
            _links?: {
                self?: components["schemas"]["JourneyLink"];
                /** @description Where to send a PUT for what is awaited: one `href`, or by token of the entity application. */
                callback_by_entity_application_token?: {
                    [key: string]: unknown;
                } | null;
            };
        };
        /** @description Whether the journey takes applications or alerts. */
        JourneyType: "application" | "alert" | (string & {});
        /** @description A person or business of the application. */
        JourneyChildEntity: {
            /** @description Your own id of the entity. */
            external_entity_identifier?: string | null;
            /** @description Name of the entity. */
            name?: string | null;
            /** @description Token of the entity. */
            token?: string;
            /** @description Kind of the entity. */
            type?: string;
            /** @description Token of the entity within this application. */
            entity_application_token?: string;
            /** @description Where the entity stands. */
            entity_application_status?: string;
            /** @description The decision on the entity. Also in lower case. */
            entity_application_outcome?: string | null;
            /** @description Branch of the journey. */
            entity_application_branch_name?: string | null;
            /** @description ISO 8601 date and time. */
            created?: string;
            /** @description Sandbox persona that stands in for the entity, if one does. */
            sandbox_persona_name?: string | null;
        };
        /** @description How far one entity came in the application. */
        JourneyEntityApplication: {
            /** @description Token of the entity. */
            entity_token?: string;
            /** @description Your own id of the entity. Printed on one page only. */
            external_entity_identifier?: string | null;
            /** @description Token of the entity within this application. */
            entity_application_token?: string;
            /** @description The decision on the entity. Also in lower case. */
            entity_application_outcome?: string | null;
            /** @description Where the entity stands. */
            entity_application_status?: string;
            /** @description What is awaited. */
            entity_application_status_details?: components["schemas"]["JourneyStatusDetails"] | null;
            /** @description Link under which the person hands in documents. */
            sdk_link?: string | null;
            /** @description What in a portfolio evaluation led to the application. */
            dimensions?: components["schemas"]["JourneyDimension"][] | null;
            /** @description What the evaluations of the entity gave. */
            output?: components["schemas"]["JourneyOutput"] | null;
        };
        /** @description The input that a `data_request` wants, or for `pending_workflow_service` whatever the service has to say. */
        JourneyStatusDetails: {
            /** @description Input that must be sent. */
            required?: components["schemas"]["Parameter"][];
            /** @description Input that may be sent. */
            optional?: components["schemas"]["Parameter"][];
            /** @description Alternatives. The definition says text; elsewhere they are a list. */
            or?: unknown;
        };
        /** @description A dimension of a portfolio evaluation. */
        JourneyDimension: {
            /** @description The dimension. */
            dimension?: string | null;
            /** @description Kind of the dimension. */
            dimension_type?: string | null;
        };
        /** @description The entity that stands for the whole application. */
        JourneyApplicationEntity: {
            /** @description Your own id of the entity. */
            external_entity_identifier?: string | null;
            /** @description Name of the entity. */
            name?: string | null;
            /** @description Token of the entity. */
            token?: string;
            /** @description Kind of the entity, such as person, business or group. */
            type?: string;
        };
        /** @description An entity group. */
        JourneyEntityGroup: {
            /** @description Name of the group. */
            name?: string | null;
            /** @description Token of the group. */
            token?: string;
            /** @description Kind of the group. */
            type?: "business" | "joint_account" | "membership" | "merchant" | (string & {}) | null;
        };
        /** @description Which outcomes are fixed and which services run where. */
        MultiEnvironmentConfig: {
            /** @description Token of the configuration. */
            multi_environment_config_token?: string;
            /** @description Notes on it. */
            multi_environment_config_notes?: string | null;
            /** @description When it was made. */
            created_at?: string;
            /** @description Token of the journey. */
            journey_token?: string;
            /** @description Name of the journey. */
            journey_name?: string;
            /** @description Version of the journey. */
            journey_public_version?: number;
            /** @description Actions with a fixed outcome. */
            actions?: components["schemas"]["MultiEnvironmentAction"][];
            /** @description Workflows with a fixed outcome or with configured services. */
            workflows?: components["schemas"]["MultiEnvironmentWorkflow"][];
        };
        /** @description An action of a multi-environment configuration. */
        MultiEnvironmentAction: {
            /** @description Id of the action. */
            journey_action_id?: number;
            /** @description Version of the action. */
            action_version?: number;
            /** @description Name of the action. */
            action_name?: string;
            /** @description Its fixed outcome. */
            outcome?: string | null;
        };
        /** @description A workflow of a multi-environment configuration. */
        MultiEnvironmentWorkflow: {
            /** @description Name of the workflow. */
            workflow_name?: string;
            /** @description What it is used as, such as Step Up. */
            workflow_node_type?: string;
            /** @description Token of the workflow. */
            workflow_token?: string;
            /** @description Version of the workflow. */
            workflow_public_version?: number;
            /** @description Its fixed outcome. */
            outcome?: string | null;
            /** @description Its services. */
            configured_services?: components["schemas"]["MultiEnvironmentService"][] | null;
        };
        /** @description A service of a multi-environment configuration. */
        MultiEnvironmentService: {
            /** @description Name of the service. */
            service_name?: string;
            /** @description Whether it has test credentials. */
            has_credentials?: boolean;
            /** @description Whether it runs in Alloy's sandbox. */
            sandbox?: boolean;
            /** @description About the credentials. */
            credentials_description?: string | null;
        };
        /** @description An investigation that an alert led to. */
        JourneyInvestigation: {
            /** @description Token of the investigation. */
            investigation_token?: string;
            /** @description Where it stands. */
            investigation_state?: "alert_review" | "alert_review_closed" | "case_review" | "case_review_closed" | "open" | (string & {});
        };
        /** @description Something that happened to a journey application, in its list of events or in a webhook. Which members it has depends on its type. Events of the whole application have no entity, or that of the group. */
        JourneyEvent: {
            type?: components["schemas"]["JourneyEventType"];
            /**
             * Format: int64
             * @description Unix time in milliseconds.
             */
            timestamp?: number;
            /** @description Name of this one event. */
            journey_application_event_token?: string | null;
            /** @description Token of the application. */
            journey_application_token?: string | null;
            /** @description Token of the new application of a rerun. */
            rerun_journey_application_token?: string | null;
            journey_type?: components["schemas"]["JourneyType"];
            /** @description Token of the journey, in webhooks. */
            journey_token?: string | null;
            /** @description Name of the journey, in webhooks. */
            journey_name?: string | null;
            /** @description Token of the entity or of the group. */
            entity_token?: string | null;
            /** @description Token of the entity within this application. */
            entity_application_token?: string | null;
            /** @description Your own id of the entity, in webhooks. */
            external_entity_id?: string | null;
            /** @description Token of the evaluation that it is about. */
            evaluation_token?: string | null;
            /** @description Your own id of a partner. */
            external_partner_id?: string | null;
            /** @description Your own id of a product. */
            external_product_id?: string | null;
            /** @description Your own id of this one application. */
            external_group_id?: string | null;
            /** @description The outcome of the step; on `completed_application`, the final one. */
            outcome?: string | null;
            /** @description Why. */
            reason?: string | null;
            /** @description Why. */
            reasons?: string[] | null;
            /** @description The failure, on `error`. */
            error_data?: components["schemas"]["JourneyErrorData"] | null;
            /** @description What the capture SDK is to ask for. Here in a sample, on the node in the definition. */
            sdk_config?: components["schemas"]["JourneySdkConfig"] | null;
            /** @description The whole evaluation, with `fullData`. Its name is known from public client code. */
            evaluation_result?: {
                [key: string]: unknown;
            } | null;
            /** @description Where it happened. */
            _embedded?: {
                /** @description The node of the journey. */
                node?: components["schemas"]["JourneyNode"] | null;
            };
            _links?: components["schemas"]["JourneyEventLinks"];
        };
        /** @description What happened. `completed_application` is the last event of an application and always comes. */
        JourneyEventType: "application_archived" | "application_expired" | "application_unarchived" | "completed_action" | "completed_application" | "completed_branch" | "completed_evaluation" | "completed_mid_journey_reconciliation" | "completed_reconciliation" | "completed_review" | "completed_review_journey_application" | "data_request_evaluation" | "error" | "executed_branch_change" | "has_finished_sending_additional_entities" | "journey_application_retriggered" | "maximum_retries_reached" | "pending_action" | "pending_action_expired" | "pending_documents" | "pending_evaluation" | "pending_review" | "pending_step_up" | "pending_step_up_expired" | "pending_workflow_service" | "queued_branch_change" | "reached_application_outcome" | "reached_auto_decision_node" | "reached_mid_journey_reconciliation_node" | "reached_retry_node" | "started_application" | "started_evaluation" | "started_mid_journey_reconciliation" | "started_reconciliation" | "started_rerun_application" | "started_review" | "visited_node" | "waiting_evaluation" | (string & {});
        /** @description A failure inside a journey, much like the common error body but with nothing promised. */
        JourneyErrorData: {
            /** @description The status that a call would have had. */
            status_code?: number;
            /** @description What went wrong. */
            error?: {
                /** @description Which failure it is, by the table under ErrorResponse. */
                minor_code?: number;
                /** @description The failure in a few words. */
                type?: string;
                /** @description The failure in a sentence. May repeat input. */
                message?: string | null;
                /** @description Whatever helps to find the cause. */
                details?: {
                    [key: string]: unknown;
                } | null;
                /** @description Name of this one failure, for Alloy's support. */
                error_token?: string | null;
            } | null;
            /**
             * Format: int64
             * @description Unix time in milliseconds.
             */
            timestamp?: number;
            /** @description Token of the entity. */
            entity_token?: string | null;
            /** @description Token of the evaluation. */
            evaluation_token?: string | null;
            /** @description Token of the workflow. */
            application_token?: string | null;
            /** @description Version of the workflow. */
            application_version_id?: number | null;
        };
        /** @description What Alloy's capture SDK is to ask the person for. */
        JourneySdkConfig: {
            /** @description Kinds of documents to ask for. */
            documents?: string[];
            /** @description Whether to ask for a picture of the face. */
            selfie?: boolean;
        };
        /** @description A node of a journey. All null when an event belongs to none. */
        JourneyNode: {
            /** @description Id of the node. It changes with the journey. */
            id?: string | null;
            /** @description Name of the node. */
            name?: string | null;
            /** @description Kind of the node. */
            type?: "start" | "workflow" | "review" | "outcome" | "action" | "docv" | (string & {}) | null;
            /** @description Settings, by kind, such as the token and version of a workflow. */
            config?: {
                [key: string]: unknown;
            } | null;
            /** @description Name of the workflow that the node runs. */
            workflow_name?: string | null;
            /** @description Token of the workflow that the node runs, in webhooks. */
            workflow_token?: string | null;
            /** @description What the capture SDK is to ask for. */
            sdk_config?: components["schemas"]["JourneySdkConfig"] | null;
        };
        /** @description Links of the event; often none. */
        JourneyEventLinks: {
            evaluation?: components["schemas"]["JourneyLink"];
            case?: components["schemas"]["JourneyLink"];
            /** @description The application, in webhooks. */
            journey_application?: components["schemas"]["JourneyLink"];
        };
        /** @description The input that a journey wants. */
        JourneyParameters: {
            /** @description Token of the journey. */
            journey_token?: string;
            /** @description Version of the journey. */
            journey_version?: string;
            /**
             * Format: int64
             * @description Unix time in milliseconds.
             */
            timestamp?: number;
            /** @description The branches of the journey. */
            data?: components["schemas"]["JourneyBranchParameters"][];
        };
        /** @description The input that a branch of a journey wants. */
        JourneyBranchParameters: {
            /** @description Name of the branch, for `branch_name` of an entity. */
            branch_name?: string;
            /** @description The workflows of the branch. */
            workflows?: components["schemas"]["JourneyWorkflowParameters"][];
        };
        /** @description The input that a workflow of a branch wants. */
        JourneyWorkflowParameters: {
            /** @description Name of the workflow. */
            workflow_name?: string;
            /** @description The input. Its items are open objects, presumably those of `getParameters`. */
            parameters?: {
                /** @description Input that must be sent. */
                required?: {
                    [key: string]: unknown;
                }[];
                /** @description Input that may be sent. */
                optional?: {
                    [key: string]: unknown;
                }[];
                /** @description Alternatives. */
                or?: {
                    [key: string]: unknown;
                }[];
            };
        };
        /** @description What every event may have beside its type and data. */
        EventEnvelope: {
            /** @description Your own id of the event. */
            external_event_id?: string | null;
            /** @description Your own id that ties events together. */
            event_lifecycle_id?: string;
            /** @description How far the thing got, in words of your own. */
            event_status?: string;
        };
        /** @description An event to report. Its `event_type` decides what `data` holds. */
        EventCreate: components["schemas"]["PersonCreatedEvent"] | components["schemas"]["PersonUpdatedEvent"] | components["schemas"]["BusinessCreatedEvent"] | components["schemas"]["BusinessUpdatedEvent"] | components["schemas"]["BankAccountCreatedEvent"] | components["schemas"]["BankAccountUpdatedEvent"] | components["schemas"]["ExternalAccountCreatedEvent"] | components["schemas"]["ExternalAccountUpdatedEvent"] | components["schemas"]["TransactionEvent"] | components["schemas"]["LoginEvent"] | components["schemas"]["CredentialsUpdatedEvent"] | components["schemas"]["EmbeddedAuthenticationEvent"] | components["schemas"]["ModifyNotificationEvent"] | components["schemas"]["EntityGroupCreatedEvent"] | components["schemas"]["EntityGroupUpdatedEvent"] | components["schemas"]["CardCreatedEvent"] | components["schemas"]["CardUpdatedEvent"];
        /** @description A person is new. */
        PersonCreatedEvent: {
            /**
             * @description The event type.
             * @constant
             */
            event_type: "person_created";
            data?: components["schemas"]["PersonCreatedData"];
        } & (components["schemas"]["EventEnvelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event_type: "person_created";
        });
        /** @description Something changed about a person. Also the way to give an entity your own id later. */
        PersonUpdatedEvent: {
            /**
             * @description The event type.
             * @constant
             */
            event_type: "person_updated";
            data?: components["schemas"]["PersonUpdatedData"];
        } & (components["schemas"]["EventEnvelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event_type: "person_updated";
        });
        /** @description A business is new. */
        BusinessCreatedEvent: {
            /**
             * @description The event type.
             * @constant
             */
            event_type: "business_created";
            data?: components["schemas"]["BusinessCreatedData"];
        } & (components["schemas"]["EventEnvelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event_type: "business_created";
        });
        /** @description Something changed about a business. Also the way to give an entity your own id later. */
        BusinessUpdatedEvent: {
            /**
             * @description The event type.
             * @constant
             */
            event_type: "business_updated";
            data?: components["schemas"]["BusinessUpdatedData"];
        } & (components["schemas"]["EventEnvelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event_type: "business_updated";
        });
        /** @description An account with you is new. */
        BankAccountCreatedEvent: {
            /**
             * @description The event type.
             * @constant
             */
            event_type: "bank_account_created";
            data?: components["schemas"]["BankAccountCreatedData"];
        } & (components["schemas"]["EventEnvelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event_type: "bank_account_created";
        });
        /** @description Something changed about an account with you. */
        BankAccountUpdatedEvent: {
            /**
             * @description The event type.
             * @constant
             */
            event_type: "bank_account_updated";
            data?: components["schemas"]["BankAccountUpdatedData"];
        } & (components["schemas"]["EventEnvelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event_type: "bank_account_updated";
        });
        /** @description An account elsewhere was linked. */
        ExternalAccountCreatedEvent: {
            /**
             * @description The event type.
             * @constant
             */
            event_type: "external_account_created";
            data?: components["schemas"]["ExternalAccountCreatedData"];
        } & (components["schemas"]["EventEnvelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event_type: "external_account_created";
        });
        /** @description An account elsewhere was unlinked, linked again or changed. */
        ExternalAccountUpdatedEvent: {
            /**
             * @description The event type.
             * @constant
             */
            event_type: "external_account_updated";
            data?: components["schemas"]["ExternalAccountUpdatedData"];
        } & (components["schemas"]["EventEnvelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event_type: "external_account_updated";
        });
        /** @description A transaction was made, or changed. */
        TransactionEvent: {
            /**
             * @description The event type.
             * @constant
             */
            event_type: "transaction";
            data?: components["schemas"]["TransactionData"];
        } & (components["schemas"]["EventEnvelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event_type: "transaction";
        });
        /** @description Somebody signed in, or tried to. */
        LoginEvent: {
            /**
             * @description The event type.
             * @constant
             */
            event_type: "login";
            data?: components["schemas"]["LoginData"];
        } & (components["schemas"]["EventEnvelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event_type: "login";
        });
        /** @description Somebody changed how they sign in. */
        CredentialsUpdatedEvent: {
            /**
             * @description The event type.
             * @constant
             */
            event_type: "credentials_updated";
            data?: components["schemas"]["CredentialsUpdatedData"];
        } & (components["schemas"]["EventEnvelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event_type: "credentials_updated";
        });
        /** @description Somebody entered an application embedded in yours. */
        EmbeddedAuthenticationEvent: {
            /**
             * @description The event type.
             * @constant
             */
            event_type: "embedded_authentication";
            data?: components["schemas"]["EmbeddedAuthenticationData"];
        } & (components["schemas"]["EventEnvelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event_type: "embedded_authentication";
        });
        /** @description Somebody changed what they are notified of. */
        ModifyNotificationEvent: {
            /**
             * @description The event type.
             * @constant
             */
            event_type: "modify_notification";
            data?: components["schemas"]["ModifyNotificationData"];
        } & (components["schemas"]["EventEnvelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event_type: "modify_notification";
        });
        /** @description A group of entities is new. */
        EntityGroupCreatedEvent: {
            /**
             * @description The event type.
             * @constant
             */
            event_type: "entity_group_created";
            data?: components["schemas"]["EntityGroupCreatedData"];
        } & (components["schemas"]["EventEnvelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event_type: "entity_group_created";
        });
        /** @description Something changed about a group of entities. */
        EntityGroupUpdatedEvent: {
            /**
             * @description The event type.
             * @constant
             */
            event_type: "entity_group_updated";
            data?: components["schemas"]["EntityGroupUpdatedData"];
        } & (components["schemas"]["EventEnvelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event_type: "entity_group_updated";
        });
        /** @description A card is new. */
        CardCreatedEvent: {
            /**
             * @description The event type.
             * @constant
             */
            event_type: "card_created";
            data?: components["schemas"]["CardEventData"];
        } & (components["schemas"]["EventEnvelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event_type: "card_created";
        });
        /** @description Something changed about a card. */
        CardUpdatedEvent: {
            /**
             * @description The event type.
             * @constant
             */
            event_type: "card_updated";
            data?: components["schemas"]["CardEventData"];
        } & (components["schemas"]["EventEnvelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event_type: "card_updated";
        });
        /** @description What became of an event; on failure `error` says why. */
        EventResult: {
            /** @description The HTTP status again. */
            status_code?: number;
            /** @description Token of the event, for `getEvent`. */
            event_request_token?: string;
            _links?: components["schemas"]["EventLinks"];
            event?: components["schemas"]["EventOutcome"];
            /** @description The failure; absent on success. */
            error?: components["schemas"]["EventError"] | null;
        };
        /** @description Where the thing itself can be fetched. */
        EventLinks: {
            /** @description The thing itself. */
            self?: {
                /** @description Its path. */
                href?: string;
            };
        };
        /** @description The event as Alloy took it, with all that ran on it. */
        EventOutcome: {
            event_type?: components["schemas"]["EventType"];
            /** @description Whether the event was taken. */
            event_status?: "PROCESSED" | "ERROR" | (string & {});
            /** @description What Alloy now holds, such as the person; absent on failure. */
            data?: {
                [key: string]: unknown;
            };
            /** @description Workflows that ran. */
            evaluations?: components["schemas"]["EventEvaluation"][];
            /** @description Journeys that were started. */
            journey_applications?: components["schemas"]["EventJourneyApplication"][];
        };
        /** @description The event type. */
        EventType: "person_created" | "person_updated" | "business_created" | "business_updated" | "bank_account_created" | "bank_account_updated" | "external_account_created" | "external_account_updated" | "transaction" | "login" | "credentials_updated" | "embedded_authentication" | "modify_notification" | "entity_group_created" | "entity_group_updated" | "card_created" | "card_updated" | (string & {});
        /** @description A workflow that ran on the event. */
        EventEvaluation: {
            error?: components["schemas"]["EventRunError"];
            /** @description Token of the evaluation. */
            evaluation_token?: string | null;
            /** @description Token of the workflow. */
            workflow_token?: string | null;
            /** @description Version of the workflow. */
            workflow_version_id?: number | null;
            /** @description Whether the event was sorted out before the workflow ran. */
            prefiltered?: boolean;
            /** @description The result in brief. */
            summary?: {
                /** @description How well the services did their work. */
                result?: "success" | "partial" | "fail" | (string & {}) | null;
                /** @description The decision; the workflow sets the words. */
                outcome?: string | null;
                /** @description Tags that the workflow gave. */
                tags?: string[];
            } | null;
            _links?: components["schemas"]["EventLinks"];
        };
        /** @description A journey that the event started. */
        EventJourneyApplication: {
            error?: components["schemas"]["EventRunError"];
            /** @description Token of the journey application. */
            journey_application_token?: string | null;
            /** @description How far the application got; `getJourneyApplication` lists the words. */
            journey_application_status?: string | null;
            /** @description Token of the journey. */
            journey_token?: string | null;
            /** @description Version of the journey. */
            journey_version_id?: number | null;
            /** @description Evaluations that led to it. */
            source_evaluation_tokens?: string[];
            /** @description Investigations that it is part of. */
            investigations?: components["schemas"]["EventInvestigation"][];
            _links?: components["schemas"]["EventLinks"];
        };
        /** @description An investigation that the event opened or joined. */
        EventInvestigation: {
            /** @description Token of the investigation. */
            investigation_token?: string;
            investigation_state?: components["schemas"]["InvestigationState"];
        };
        /** @description Why the workflow or journey failed; null when it did not. */
        EventRunError: string | {
            [key: string]: unknown;
        } | null;
        /** @description Why an event was refused. Unusable events have `issues`, clashes have `exists`. */
        EventError: {
            /** @description The failure in a sentence. May repeat input. */
            message?: string;
            /** @description The failure in a word. */
            name?: string;
            /** @description The HTTP status again. */
            statusCode?: number;
            /** @description The HTTP status again. */
            status?: number;
            /** @description What is wrong with the event. */
            issues?: components["schemas"]["EventIssue"][];
            /** @description What Alloy holds already, of any shape, or null. */
            exists?: unknown;
        };
        /** @description One thing that is wrong with an event. */
        EventIssue: {
            /** @description Kind of the fault. */
            code?: string;
            /** @description What was wanted. */
            expected?: string;
            /** @description What came. May repeat input. */
            received?: string;
            /** @description Names that lead to the place. A number, for a place in a list, is inferred. */
            path?: (string | number)[];
            /** @description The fault in a sentence. May repeat input. */
            message?: string;
        };
        /** @description An event as it was reported. */
        EventRequest: {
            /** @description Token of the event. */
            event_request_token?: string;
            event_type?: components["schemas"]["EventType"];
            /** @description Alloy's number of the event type. */
            events_api_type_id?: number;
            /** @description Alloy's number of your event status. */
            event_status_id?: number | null;
            /** @description Your own id that ties events together. */
            event_lifecycle_id?: string | null;
            /** @description Your own id of the event. */
            external_event_id?: string | null;
            /** @description Alloy's number of what became of it. */
            event_request_status_type_id?: number | null;
            /** @description The way it came in. */
            event_request_source?: string | null;
            /** @description Token of the batch it came with. */
            ingestion_batch_token?: string | null;
            /** @description Alloy's number of whether it made or changed something. */
            upserted_events_type_id?: number | null;
            /**
             * Format: date-time
             * @description When it came in, as ISO 8601.
             */
            timestamp?: string;
            /** @description The request, as it was sent. */
            body?: {
                [key: string]: unknown;
            };
        };
        /** @description The failure of `getEvent` for an event that does not exist. */
        EventNotFound: {
            /** @description The failure in a sentence. */
            error?: string;
        };
        /** @description What an event type takes, told in the manner of a schema. Only a sample of it is printed. */
        EventSchema: {
            /** @description The HTTP status again. */
            status_code?: number;
            /** @description Kind of the whole. */
            type?: string;
            /** @description What `event_type` takes. */
            event_type?: {
                [key: string]: unknown;
            };
            /** @description What `external_event_id` takes. */
            external_event_id?: {
                [key: string]: unknown;
            };
            /** @description What `data` takes, by member. */
            data?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description What the data of any event may hold, besides the members of its type. */
        EventData: {
            /**
             * Format: date-time
             * @description When it happened, as ISO 8601.
             */
            timestamp: string;
            /** @description Further input that the workflow behind the event type wants; `getEventSchema` tells it. */
            supplemental_data?: {
                [key: string]: unknown;
            };
            /** @description Your own notes on the event. */
            meta?: {
                [key: string]: unknown;
            };
        };
        /** @description Names the entity, by your own id, by Alloy's token or by both. */
        EventEntityReference: {
            /** @description Your own id of the entity. */
            external_entity_id: string;
            /** @description Token of the entity. */
            entity_token?: string;
        } | {
            /** @description Token of the entity. */
            entity_token: string;
            /** @description Your own id of the entity. */
            external_entity_id?: string;
        };
        /** @description Names the account, by your own id, by Alloy's token or by both. */
        EventAccountReference: {
            /** @description Your own id of the account. */
            external_account_id: string;
            /** @description Token of the account. */
            account_token?: string;
        } | {
            /** @description Token of the account. */
            account_token: string;
            /** @description Your own id of the account. */
            external_account_id?: string;
        };
        /** @description The device that a person used. */
        LoginDevice: {
            /** @description Your own id of the device. */
            external_device_id?: string;
            /** @description Internet address of the device. */
            ip_address_v4?: string;
            /** @description Internet address of the device, in version 6. */
            ip_address_v6?: string;
        };
        /** @description The device that a person used, and whether you knew it. */
        EventDevice: {
            /** @description Whether the person had registered the device. */
            registered_device?: boolean;
        } & components["schemas"]["LoginDevice"];
        /** @description An address. Journeys name its parts alike, evaluations do not. */
        EventAddress: {
            /** @description What the address is for: `primary`, `secondary`, `previous`, `mailing`, `shipping`, `service`, `other`, `business_primary`, `business_secondary` or `business_previous`. */
            type: string;
            /** @description Street and number. */
            line_1: string;
            /** @description Flat or floor. */
            line_2?: string | null;
            /** @description Town. */
            city: string;
            /** @description State; required in the US. */
            state?: string;
            /** @description Postal code. */
            postal_code: string;
            /** @description Country by two letters. */
            country_code: string;
        };
        /** @description An e-mail address. */
        EventEmail: {
            /** @description The address. */
            email_address?: string;
        };
        /** @description A telephone number. */
        EventPhone: {
            /** @description The number. */
            phone_number: string;
            /**
             * @description Kind of the line.
             * @default home
             * @enum {string}
             */
            type?: "home" | "cell" | "fax" | "work";
        };
        /** @description A group that the entity joins, named by either of its ids. */
        EventGroupMembership: {
            /** @description What the entity is in the group. */
            roles?: components["schemas"]["EntityGroupRole"][];
            /** @description Share of the group that the entity owns. */
            ownership_percentage?: number;
            /** @description Job of the entity. */
            title?: string;
        } & ({
            /** @description Token of the group. */
            entity_group_token: string;
            /** @description Your own id of the group. */
            external_entity_group_id?: string;
        } | {
            /** @description Your own id of the group. */
            external_entity_group_id: string;
            /** @description Token of the group. */
            entity_group_token?: string;
        });
        /** @description What events on persons and on businesses share. */
        EntityEventData: {
            /** @description Addresses of the entity. */
            addresses?: components["schemas"]["EventAddress"][];
            /** @description E-mail addresses of the entity. */
            emails?: components["schemas"]["EventEmail"][];
            /** @description Telephone numbers of the entity. */
            phones?: components["schemas"]["EventPhone"][];
            /**
             * @description Whether the entity is active.
             * @enum {string}
             */
            status?: "active" | "inactive";
            /** @description More on the status. */
            status_detail?: string | null;
            /**
             * @description Whether you take the entity for a fraud.
             * @enum {string}
             */
            status_fraud?: "fraud" | "not fraud";
            external_entity_ids?: components["schemas"]["NewExternalEntityIds"];
            /** @description Groups of the entity. */
            entity_groups?: components["schemas"]["EventGroupMembership"][];
        } & components["schemas"]["EventData"];
        /** @description What an event tells of a person. */
        PersonEventData: {
            /** @description First name. */
            name_first?: string;
            /** @description Last name. */
            name_last?: string;
            /** @description Date of birth. */
            birth_date?: string;
            /** @description Gender. */
            gender?: string;
            /** @description Social security number. */
            document_ssn?: string;
            /** @description Number of the identity card. */
            document_id_card?: string;
            /** @description Number of the driving licence. */
            document_license?: string;
            /** @description Number of the passport. */
            document_passport?: string;
        } & components["schemas"]["EntityEventData"];
        /** @description A person who is new. */
        PersonCreatedData: {
            /** @description Your own id of the person. */
            external_entity_id: string;
        } & components["schemas"]["PersonEventData"];
        /** @description A person of whom something changed. */
        PersonUpdatedData: components["schemas"]["PersonEventData"] & components["schemas"]["EventEntityReference"];
        /** @description What an event tells of a business. */
        BusinessEventData: {
            /** @description Name of the business. */
            business_name?: string;
            /** @description Another name it trades under. */
            business_alternate_name?: string;
            /** @description Number in the register of businesses. */
            business_registry_id?: string;
            /** @description Federal tax number. */
            business_federal_ein?: string;
        } & components["schemas"]["EntityEventData"];
        /** @description A business that is new. */
        BusinessCreatedData: {
            /** @description Your own id of the business. */
            external_entity_id: string;
            /** @description Name of the business. */
            business_name: string;
        } & WithRequired<components["schemas"]["BusinessEventData"], "business_name">;
        /** @description A business of which something changed. */
        BusinessUpdatedData: components["schemas"]["BusinessEventData"] & components["schemas"]["EventEntityReference"];
        /** @description An account with you that is new. */
        BankAccountCreatedData: components["schemas"]["EventData"] & WithRequired<components["schemas"]["BankAccountData"], "external_account_id" | "account_number" | "entities">;
        /** @description An account with you of which something changed. */
        BankAccountUpdatedData: components["schemas"]["EventData"] & components["schemas"]["BankAccountData"] & components["schemas"]["EventAccountReference"];
        /** @description An account elsewhere that a person or business linked. */
        ExternalAccountCreatedData: {
            /**
             * Format: date-time
             * @description When the account was linked; without it `timestamp` counts.
             */
            link_timestamp?: string | null;
        } & (components["schemas"]["EventData"] & WithRequired<components["schemas"]["BankAccountData"], "external_account_id" | "entities">);
        /** @description An account elsewhere that was unlinked, linked again or changed. */
        ExternalAccountUpdatedData: {
            /**
             * Format: date-time
             * @description When the account was linked again.
             */
            link_timestamp?: string | null;
            /**
             * Format: date-time
             * @description When the account was unlinked.
             */
            unlink_timestamp?: string | null;
        } & (components["schemas"]["EventData"] & components["schemas"]["BankAccountData"] & components["schemas"]["EventAccountReference"]);
        /** @description A change of how a person signs in. */
        CredentialsUpdatedData: {
            /** @description Your own id that ties several events of one change together. */
            external_credentials_updated_event_identifier?: string;
            /**
             * @description What was changed.
             * @enum {string}
             */
            target: "2fa" | "username" | "password" | "passkey";
            /**
             * @description Where it was changed.
             * @enum {string}
             */
            channel?: "contact_center" | "online_banking" | "in_branch";
            /** @description Whether the person was signed in. */
            authenticated_user?: boolean;
            /**
             * @description How far the change got.
             * @enum {string}
             */
            status?: "pending" | "successful" | "failed";
            device?: components["schemas"]["EventDevice"];
            "2fa"?: components["schemas"]["TwoFactorSettings"];
            /**
             * @description What was done to it.
             * @enum {string}
             */
            operation?: "create" | "delete" | "update";
        } & (components["schemas"]["EventData"] & components["schemas"]["EventEntityReference"]);
        /** @description The second factors of a person. */
        TwoFactorSettings: {
            /** @description Where codes are sent. */
            methods: components["schemas"]["TwoFactorMethod"][];
            /**
             * @description Whether a second factor is demanded.
             * @default false
             */
            required?: boolean;
        };
        /** @description One way to send a code. */
        TwoFactorMethod: {
            /**
             * @description The way.
             * @enum {string}
             */
            method: "email" | "voice" | "sms";
            /** @description The number or address. */
            value: string;
        };
        /** @description A person who entered an application embedded in yours. */
        EmbeddedAuthenticationData: {
            /**
             * @description The application.
             * @enum {string}
             */
            embedded_application: "zelle" | "billpay";
            /** @description Your own id of the person or business. */
            external_entity_id: string;
            /** @description Your own id that ties several events of one entry together. */
            external_embedded_authentication_id?: string;
            device?: components["schemas"]["EventDevice"];
        } & components["schemas"]["EventData"];
        /** @description A sign-in, or an attempt at one. */
        LoginData: {
            /** @description Your own id that ties several events of one sign-in together. */
            external_login_id?: string;
            /** @description Name that was typed in. */
            username?: string;
            /**
             * @description How the person signs in.
             * @enum {string}
             */
            login_method: "biometric" | "password" | "sso" | "passwordless";
            /**
             * @description Who vouches for the person.
             * @enum {string|null}
             */
            sso?: "okta" | "google" | "apple" | null;
            /**
             * @description How far the sign-in got.
             * @enum {string}
             */
            status?: "attempted" | "failed" | "mfa" | "rejected" | "successful";
            device?: components["schemas"]["LoginDevice"];
        } & (components["schemas"]["EventData"] & components["schemas"]["EventEntityReference"]);
        /** @description A change of what a person is notified of. */
        ModifyNotificationData: {
            /** @description Your own id that ties several events of one change together. */
            external_modify_notification_event_identifier?: string;
            notification?: components["schemas"]["NotificationKind"];
            /** @description Where notifications go. */
            notification_target?: components["schemas"]["NotificationTarget"][];
            /** @description Whether the notification is on. */
            enabled?: boolean;
            /**
             * @description How `amount` is compared.
             * @enum {string}
             */
            operator?: "less_than" | "greater_than" | "equals";
            /** @description Your own id of the account it concerns. */
            external_account_id?: string;
            /** @description The amount that matters. */
            amount?: number;
            device?: components["schemas"]["EventDevice"];
        } & (components["schemas"]["EventData"] & components["schemas"]["EventEntityReference"]);
        /** @description Kind of a notification. */
        NotificationKind: {
            /**
             * @description The kind.
             * @enum {string}
             */
            type: "account" | "general" | "security" | "transaction";
            /** @description The kind, in your own words. */
            subtype: string;
        };
        /** @description One place that notifications go to. */
        NotificationTarget: {
            /**
             * @description How they get there.
             * @enum {string}
             */
            method: "email" | "voice" | "sms" | "message_center" | "push_notification";
            /** @description The number, address or device. */
            value: string;
        };
        /** @description A group that is new. */
        EntityGroupCreatedData: {
            /** @description Your own ids of the group. */
            external_entity_group_ids: components["schemas"]["EventExternalGroupId"][];
            /** @description Name of the group. */
            name?: string;
            type?: components["schemas"]["EntityGroupType"];
            /** @description Members of the group. */
            entities: components["schemas"]["EventGroupMember"][];
        } & components["schemas"]["EventData"];
        /** @description A group of which something changed. */
        EntityGroupUpdatedData: {
            /** @description Your own ids of the group. Those it has find it, others are added to it. */
            external_entity_group_ids?: components["schemas"]["EventExternalGroupId"][];
            /** @description Token of the group. */
            entity_group_token?: string;
            /** @description Name for a group that has none. */
            name?: string;
            /** @description Kind for a group that has none. */
            type?: components["schemas"]["EntityGroupType"];
            /** @description True archives the group. */
            archive_entity_group?: boolean;
            /** @description Members to add, change or remove. */
            entities?: components["schemas"]["EventGroupMemberUpdate"][];
        } & (components["schemas"]["EventData"] & ({
            /** @description Your own ids of the group. */
            external_entity_group_ids: components["schemas"]["EventExternalGroupId"][];
        } | {
            /** @description Token of the group. */
            entity_group_token: string;
        }));
        /** @description An id of your own for a group. Its member is called `external_entity_id` all the same. */
        EventExternalGroupId: {
            /** @description The id. */
            external_entity_id: string;
            /** @description Kind of the id. */
            type?: string;
            /**
             * @description Marks the leading id.
             * @enum {string}
             */
            designation?: "primary";
        };
        /** @description A member of a new group. */
        EventGroupMember: {
            /** @description What the member is in the group. */
            roles?: components["schemas"]["EntityGroupRole"][];
            /** @description Job of the member. */
            title?: string;
            /** @description Share of the group that the member owns. */
            ownership_percentage?: number;
            /** @description Accounts of the member. */
            bank_accounts?: components["schemas"]["EventGroupAccount"][];
        } & components["schemas"]["EventEntityReference"];
        /** @description A member of a group that changes. */
        EventGroupMemberUpdate: {
            /** @description What the member is in the group. The definition has one role here, and a list in new groups; both pass. */
            roles?: components["schemas"]["EntityGroupRole"] | components["schemas"]["EntityGroupRole"][];
            /** @description Job of the member. */
            title?: string;
            /** @description Share of the group that the member owns. */
            ownership_percentage?: number;
            /** @description True takes the member out of the group. */
            remove_entity?: boolean;
            /** @description Accounts of the member. */
            bank_accounts?: components["schemas"]["EventGroupAccountUpdate"][];
        } & components["schemas"]["EventEntityReference"];
        /** @description An account of a group's member. */
        EventGroupAccount: {
            role?: components["schemas"]["AccountHolderType"];
        } & components["schemas"]["EventAccountReference"];
        /** @description An account of a group's member that changes. */
        EventGroupAccountUpdate: {
            /** @description True takes the account from the member. */
            remove_bank_account?: boolean;
        } & components["schemas"]["EventGroupAccount"];
        /** @description A card that is new, or of which something changed. */
        CardEventData: {
            /** @description Your own id of the card. */
            external_card_id: string;
            /** @description Your own id of the holder. */
            external_entity_id: string;
            /** @description Name of the card. */
            card_name?: string;
            /** @description Name of the product. */
            product_name?: string;
            /** @description Code of the product. */
            product_code?: string;
            /**
             * @description Kind of the card.
             * @enum {string}
             */
            card_type?: "debit" | "credit" | "prepaid" | "charge";
            /**
             * @description Whether there is a piece of plastic.
             * @enum {string}
             */
            form_factor?: "physical" | "virtual";
            /**
             * Format: date-time
             * @description When the card was issued, as ISO 8601.
             */
            issued_at?: string;
            /** @description Month, from 1 or 01 to 12. */
            expiry_month?: string;
            /** @description Year by four digits. */
            expiry_year?: string;
            /**
             * Format: date-time
             * @description When the PIN last changed, as ISO 8601.
             */
            pin_updated_at?: string;
            /**
             * @description How the PIN last changed.
             * @enum {string}
             */
            pin_update_method?: "app" | "ivr" | "agent" | "atm" | "other";
            /** @description Whether the card is locked. */
            is_locked?: boolean;
            /**
             * Format: date-time
             * @description When the lock ends, as ISO 8601.
             */
            lock_expires_at?: string;
            /**
             * @description State of the card.
             * @enum {string}
             */
            status?: "active" | "inactive" | "deactivated" | "terminated" | "pending_activation" | "expired";
            /** @description More on the status. */
            status_detail?: string;
            /** @description Holders of the card. */
            entities?: components["schemas"]["CardHolder"][];
            /** @description Accounts behind the card. */
            accounts?: components["schemas"]["CardAccount"][];
            /** @description Your own id of the card before. */
            replaces_external_card_id?: string;
            /** @description Why the card before was replaced. */
            replacement_reason?: string;
            /** @description Your own id of the group. */
            external_entity_group_id?: string;
            /** @description Token of the group. */
            entity_group_token?: string;
        } & components["schemas"]["EventData"];
        /** @description A holder of a card. */
        CardHolder: {
            /**
             * @description Kind of holder.
             * @enum {string}
             */
            card_holder_type: "primary" | "secondary" | "authorized_user";
            /** @description Your own id of the holder. */
            external_entity_id: string;
        };
        /** @description An account behind a card. */
        CardAccount: {
            /** @description Your own id of the account. */
            external_account_id: string;
            /**
             * @description Kind of account.
             * @enum {string}
             */
            account_type: "primary" | "secondary";
        };
        /** @description A transaction that is new, or changed when its id was sent before. Members of your own may stand beside those listed. */
        TransactionData: ({
            /** @description Your own id of the transaction. */
            external_transaction_id: string;
            /** @description Cents; the sign tells the direction. */
            amount: number;
            /** @description Currency by three letters. */
            currency: string;
            counterparty: components["schemas"]["CounterpartyData"];
            category?: components["schemas"]["TransactionCategory"];
            process_method?: components["schemas"]["TransactionProcessMethod"];
            interaction_point?: components["schemas"]["TransactionInteractionPoint"];
            status?: components["schemas"]["TransactionStatus"];
            /** @description More on the status. */
            status_detail?: string | null;
            /** @description When the transaction was made. Listed as required by the definition, which defines it nowhere; `timestamp` has that meaning. Guides want it too, and it cannot be changed later. */
            transaction_created_date?: string;
            /**
             * Format: date-time
             * @description When it was settled, as ISO 8601.
             */
            transaction_settled_at?: string | null;
            /** @description What it was for. */
            description?: string | null;
            /** @description Your own code of its kind. */
            type_code?: string | null;
            /** @description What the code means. */
            type_description?: string | null;
            /** @description Whether you approved it. */
            is_approved?: boolean | null;
            /** @description Whether it gives money back. */
            is_reversal?: boolean | null;
            /** @description Whether the entity set it off; tells ACH push from pull. */
            is_triggered_by_user?: boolean | null;
            /** @description Transactions that belong with it. */
            linked_transactions?: components["schemas"]["LinkedTransactionData"][];
            /** @description Code of an ACH return, such as R01. */
            return_code?: string | null;
            /** @description Why it was returned. */
            return_code_reason?: "Unauthorized" | null;
            /** @description Response code of a card transaction. */
            response_code?: number | null;
            /** @description ISO value of a card transaction. */
            iso_message?: number | null;
            /** @description How the card was read. */
            entry_mode?: number | null;
        } & {
            [key: string]: unknown;
        }) & (components["schemas"]["EventData"] & components["schemas"]["TransactionParty"]);
        /** @description The entity and its account, by your own ids or by Alloy's tokens. */
        TransactionParty: {
            /** @description Your own id of the entity. */
            external_entity_id: string;
            /** @description Your own id of the account. */
            external_account_id: string;
            /** @description Token of the entity. */
            entity_token?: string;
            /** @description Token of the account. */
            account_token?: string;
        } | {
            /** @description Token of the entity. */
            entity_token: string;
            /** @description Token of the account. */
            account_token: string;
            /** @description Your own id of the entity. */
            external_entity_id?: string;
            /** @description Your own id of the account. */
            external_account_id?: string;
        };
        /** @description Who is at the other side, named by account number or by your own id. */
        CounterpartyData: components["schemas"]["Counterparty"] & ({
            /** @description Number of the account. */
            account_number: string;
        } | {
            /** @description Your own id of the counterparty. */
            external_counterparty_id: string;
        });
        /** @description The other side of a transaction. */
        Counterparty: {
            /** @description Your own id of the counterparty. */
            external_counterparty_id?: string;
            /** @description First name. */
            name_first?: string;
            /** @description Last name. */
            name_last?: string;
            /** @description Kind of the counterparty. */
            counterparty_type?: string;
            /** @description Number of the account. */
            account_number?: string;
            /** @description Routing number of the bank. */
            routing_number?: string;
            /** @description Name of the account. */
            account_name?: string;
            /** @description Street and number. */
            address_line_1?: string;
            /** @description Flat or floor. */
            address_line_2?: string;
            /** @description Town. */
            address_city?: string;
            /** @description State. */
            address_state?: string;
            /** @description Postal code. */
            address_postal_code?: string;
            /** @description Country. */
            address_country_code?: string;
            /** @description Network of the card. */
            card_network?: string;
            /** @description Code of the merchant's trade. */
            merchant_category_code?: string;
            /** @description The merchant's trade. */
            merchant_category_description?: string;
            /** @description Name on the card. */
            name_on_card?: string;
            /** @description Result of the address check of the card. */
            avs?: string;
            /** @description More on the counterparty. */
            description?: string;
            /** @description Currency of the counterparty's account. */
            currency?: string;
        };
        /** @description Another transaction, named by exactly one of its ids. */
        LinkedTransactionData: {
            /** @description Your own id of the transaction. */
            external_transaction_id?: string;
            /** @description Token of the transaction. */
            transaction_token?: string;
            /** @description Why they belong together. */
            reason: string;
        } & ({
            /** @description Your own id of the transaction. */
            external_transaction_id: string;
        } | {
            /** @description Token of the transaction. */
            transaction_token: string;
        });
        /**
         * @description What the transaction was for.
         * @enum {string|null}
         */
        TransactionCategory: "Adjustment" | "ATM Rebate" | "Bill Pay" | "Chargeback" | "Deposit" | "Direct Deposit Bonus" | "Interest" | "Overdraft Fee" | "Payment" | "Promo" | "Purchase" | "Purchase Return" | "Return" | "Service Charge" | "Withdrawal" | null;
        /**
         * @description How the money moves.
         * @enum {string|null}
         */
        TransactionProcessMethod: "Card" | "Internal" | "Check" | "P2P" | "ACH" | "Cash" | "Wire" | "RTP" | null;
        /**
         * @description Where the transaction was made.
         * @enum {string|null}
         */
        TransactionInteractionPoint: "Android" | "ATM" | "Card Swipe Terminal" | "iOS" | "Mobile" | "Online Form" | "Point of Sale" | "Teller" | "3rd Party App" | null;
        /**
         * @description How far the transaction got.
         * @enum {string|null}
         */
        TransactionStatus: "Acknowledged" | "Accepted" | "Rejected" | "Paused" | "Pending" | "Completed" | "Declined" | "Cancelled" | null;
        /** @description Which investigations are wanted. */
        InvestigationFilters: {
            /** @description States, such as `["alert_review"]`. */
            statuses?: string;
            /** @description Types, such as `["Fraud"]`. */
            types?: string;
            /** @description Tokens of agents. */
            assignedAgents?: string;
            /** @description Tokens of entities. */
            entityTokens?: string;
            /** @description Tokens of investigations. */
            investigationTokens?: string;
            /** @description Your own ids of entities. */
            externalEntityIds?: string;
            /** @description Ids of devices. */
            deviceIds?: string;
            /** @description Names of programs. */
            programNames?: string;
            /** @description Whether closed ones count. */
            includeClosed?: boolean;
            /** @description Whether archived ones are wanted. */
            archived?: boolean;
            /** @description Opened at this time or later: Unix time, in seconds by the samples. */
            createdAtFrom?: number;
            /** @description Opened at this time or earlier: Unix time, in seconds by the samples. */
            createdAtTo?: number;
            /** @description Changed at this time or later: Unix time, in seconds by the samples. */
            updatedAtFrom?: number;
            /** @description Changed at this time or earlier: Unix time, in seconds by the samples. */
            updatedAtTo?: number;
        };
        /** @description An investigation to open. */
        InvestigationCreate: {
            /** @description Type of the investigation, such as Fraud; the account sets the words. */
            investigation_type: string;
            /** @description State that it starts in, such as `alert_review`. */
            investigation_state: string;
            /** @description Tokens of the entities under suspicion. */
            entity_tokens: string[];
            /** @description Alerts that belong to it. */
            journey_alerts: components["schemas"]["InvestigationAlert"][];
            /** @description Token of the agent who is to handle it. */
            investigation_assignee_token?: string;
            /**
             * @description Whether later alerts may join it by themselves.
             * @default true
             */
            should_aggregate_alerts?: boolean;
            /** @description Name of the investigation. */
            investigation_name?: string;
            /** @description A first note. */
            note?: string;
            /** @description Tags to give it. */
            tags?: components["schemas"]["InvestigationTagCreate"][];
        };
        /** @description An alert of a journey. The definition writes the list of required members beside the array, where it has no effect; it is meant for the items. */
        InvestigationAlert: {
            /** @description Token of the agent. */
            agent_token: string;
            /** @description Token of the alert. */
            journey_alert_token: string;
            /** @description Decision on the alert. */
            outcome?: string;
            /** @description Why it was decided so. */
            reason?: string;
            /** @description A note on the alert. */
            note?: string;
        };
        /** @description A tag to give an investigation. */
        InvestigationTagCreate: {
            /** @description The tag. */
            tag_name: string;
            /** @description Whether the tag is a reason for outcomes. */
            is_outcome_reason: boolean;
        };
        /** @description How far an investigation got. */
        InvestigationState: "alert_review" | "alert_review_closed" | "case_review" | "case_review_closed" | "open" | (string & {}) | null;
        /** @description A page of investigations. */
        InvestigationList: {
            /** @description The failure, or null. */
            error?: {
                [key: string]: unknown;
            } | null;
            /** @description Investigations of this page. */
            investigations?: components["schemas"]["InvestigationSummary"][];
            /** @description Where this page stands. */
            _embedded?: {
                /** @description The pages. */
                pagination?: {
                    /** @description Investigations on all pages. */
                    total_investigations?: number;
                    /** @description Number of pages. */
                    total_pages?: number;
                    /** @description Number of this page. */
                    page?: number;
                    /** @description Investigations on a page. */
                    per_page?: number;
                };
                /** @description The order. */
                sorting?: {
                    /** @description What the list is sorted by. */
                    column?: string;
                    /** @description Which way it is sorted. */
                    order?: string;
                };
            };
        };
        /** @description An investigation, as the list shows it. */
        InvestigationSummary: {
            /** @description Token of the investigation. */
            investigation_token?: string;
            /** @description Name of the investigation. */
            name?: string | null;
            /** @description Number of alerts. */
            total_alerts?: number;
            /** @description Type of the investigation. */
            type?: string | null;
            state?: components["schemas"]["InvestigationState"];
            /** @description What opened it, such as `alert`. */
            source?: string | null;
            /** @description The decision; the account sets the words. */
            outcome?: string | null;
            /**
             * Format: date-time
             * @description When it was opened, as ISO 8601.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When it last changed, as ISO 8601.
             */
            updated_at?: string;
            /**
             * Format: date-time
             * @description When it was closed, as ISO 8601.
             */
            closed_at?: string | null;
            /**
             * Format: date-time
             * @description When it was archived, as ISO 8601.
             */
            archived_at?: string | null;
            /** @description Devices that play a part. */
            device_ids?: string[];
            /** @description Programs it belongs to. */
            program_names?: string[];
            /** @description Names of agents who handle its alerts. */
            alert_assignees?: string[];
            /** @description Entities and agent. */
            _embedded?: {
                /** @description Entities under suspicion, by token. */
                entities?: {
                    [key: string]: components["schemas"]["InvestigationSummaryEntity"];
                };
                assigned_agent?: components["schemas"]["InvestigationAgent"];
            };
        };
        /** @description An entity under suspicion, as the list shows it. */
        InvestigationSummaryEntity: {
            /** @description Name of the entity. */
            entity_name?: string | null;
            /** @description Kind of the entity, such as `person`. */
            entity_type?: string;
            /** @description Token of the entity. */
            entity_token?: string;
            /** @description Score of the risk. */
            risk_score?: number | null;
        };
        /** @description Someone who works on investigations; null or all empty when there is nobody. */
        InvestigationAgent: {
            /** @description First name. */
            first_name?: string | null;
            /** @description Last name. */
            last_name?: string | null;
            /** @description E-mail address. */
            email?: string | null;
            /** @description Token of the agent. */
            token?: string | null;
        } | null;
        /** @description An investigation with all that belongs to it. */
        Investigation: {
            /** @description Token of the investigation. */
            investigation_token?: string;
            /** @description Name of the investigation. */
            name?: string | null;
            /** @description Type of the investigation. */
            type?: string | null;
            state?: components["schemas"]["InvestigationState"];
            /** @description What opened it, such as `alert`. */
            source?: string | null;
            /** @description The decision; the account sets the words. */
            outcome?: string | null;
            /**
             * Format: date-time
             * @description When it was opened, as ISO 8601.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When it last changed, as ISO 8601.
             */
            updated_at?: string;
            /**
             * Format: date-time
             * @description When it was closed, as ISO 8601.
             */
            closed_at?: string | null;
            /**
             * Format: date-time
             * @description When it was archived, as ISO 8601.
             */
            archived_at?: string | null;
            _embedded?: components["schemas"]["InvestigationDetails"];
        };
        /** @description What belongs to an investigation. */
        InvestigationDetails: {
            assigned_agent?: components["schemas"]["InvestigationAgent"];
            /** @description Entities under suspicion, by token. */
            entities?: {
                [key: string]: components["schemas"]["InvestigationEntity"];
            };
            /** @description What happened to it. */
            events?: components["schemas"]["InvestigationEvent"][];
            /** @description What it rests on. */
            evidences?: {
                /** @description Alerts of journeys. */
                journey_alerts?: components["schemas"]["InvestigationEvidence"][];
                /** @description Tags. */
                tags?: components["schemas"]["InvestigationTag"][];
            };
            /** @description Documents. */
            documents?: components["schemas"]["Document"][];
            /** @description Notes of agents. */
            notes?: components["schemas"]["InvestigationNote"][];
            /** @description Decisions of agents. */
            reviews?: components["schemas"]["InvestigationReview"][];
        };
        /** @description An entity under suspicion. */
        InvestigationEntity: {
            /** @description Kind of the entity, such as `person`. */
            type?: string;
            /** @description Token of the entity. */
            entity_token?: string;
            /** @description Name of the entity. */
            entity_name?: string | null;
            /** @description Further data. */
            meta?: string | null;
            /** @description Id under which it was taken in. */
            external_ingestion_identifier?: string | null;
            /** @description What was last done about it. */
            recent_action?: string | null;
            /** @description Your own id of the entity. */
            external_entity_identifier?: string | null;
            /** @description Score of the risk. */
            risk_score?: number | null;
        };
        /** @description One thing that happened to an investigation. */
        InvestigationEvent: {
            /** @description What happened, such as `closed`. */
            event?: string;
            agent?: components["schemas"]["InvestigationAgent"];
            assigned_agent?: components["schemas"]["InvestigationAgent"];
            /** @description A note on it. */
            note?: string | null;
            /** @description Further data. */
            meta?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description An alert of a journey. */
        InvestigationEvidence: {
            /** @description Token of the journey application. */
            journey_application_token?: string;
            /** @description Token of the journey. */
            journey_token?: string;
        };
        /** @description A tag of an investigation. */
        InvestigationTag: {
            /** @description The tag. */
            tag_name?: string;
            /** @description Its colour. */
            tag_color?: string;
            /** @description Whether the tag is a reason for outcomes. */
            is_outcome_reason?: boolean;
            added_by?: components["schemas"]["InvestigationAgent"];
        };
        /** @description A note on an investigation. */
        InvestigationNote: {
            /** @description When it was written, as ISO 8601. */
            created_at?: string;
            created_by?: components["schemas"]["InvestigationAgent"];
            /** @description Name of the entity it is on. */
            entity_name?: string | null;
            /** @description Token of the entity it is on. */
            entity_token?: string | null;
            /** @description The note. */
            text?: string;
            /** @description Whether it is on the whole, not on one entity. */
            is_investigation_level_note?: boolean;
        };
        /** @description An agent's decision on an investigation. */
        InvestigationReview: {
            new_investigation_state?: components["schemas"]["InvestigationState"];
            previous_investigation_state?: components["schemas"]["InvestigationState"];
            /** @description A note on the decision. */
            note?: string | null;
            /** @description The decision. */
            outcome?: string | null;
            /** @description Why it was decided so. */
            reason?: string | null;
            /**
             * Format: date-time
             * @description When it was decided, as ISO 8601.
             */
            reviewed_at?: string;
            reviewed_by?: components["schemas"]["InvestigationAgent"];
        };
        /** @description A transaction, with the members of its event and any that you added. */
        Transaction: {
            /** @description Your own id of the transaction. */
            external_transaction_id?: string;
            /** @description Token of the entity. */
            entity_token?: string;
            /** @description Your own id of the entity. */
            external_entity_id?: string;
            /** @description Your own id of the account. */
            external_account_id?: string;
            /** @description When it was made, as ISO 8601. */
            timestamp?: string;
            /** @description When it was settled, as ISO 8601. */
            transaction_settled_at?: string | null;
            /** @description Cents; the sign tells the direction. A text is seen after changes. */
            amount?: number | string;
            /** @description Currency by three letters. */
            currency?: string | null;
            counterparty?: components["schemas"]["Counterparty"];
            /** @description What it was for. */
            category?: "Adjustment" | "ATM Rebate" | "Bill Pay" | "Chargeback" | "Deposit" | "Direct Deposit Bonus" | "Interest" | "Overdraft Fee" | "Payment" | "Promo" | "Purchase" | "Purchase Return" | "Return" | "Service Charge" | "Withdrawal" | (string & {}) | null;
            /** @description How the money moves. */
            process_method?: "Card" | "Internal" | "Check" | "P2P" | "ACH" | "Cash" | "Wire" | "RTP" | (string & {}) | null;
            /** @description Where it was made. */
            interaction_point?: "Android" | "ATM" | "Card Swipe Terminal" | "iOS" | "Mobile" | "Online Form" | "Point of Sale" | "Teller" | "3rd Party App" | (string & {}) | null;
            /** @description How far it got. */
            status?: "Acknowledged" | "Accepted" | "Rejected" | "Paused" | "Pending" | "Completed" | "Declined" | "Cancelled" | (string & {}) | null;
            /** @description More on the status. */
            status_detail?: string | null;
            /** @description What it was for. */
            description?: string | null;
            /** @description Your own code of its kind. */
            type_code?: string | null;
            /** @description What the code means. */
            type_description?: string | null;
            /** @description Whether you approved it. */
            is_approved?: boolean | null;
            /** @description Whether it gives money back. */
            is_reversal?: boolean | null;
            /** @description Whether the entity set it off. */
            is_triggered_by_user?: boolean | null;
            /** @description Transactions that belong with it. */
            linked_transactions?: components["schemas"]["LinkedTransaction"][];
            /** @description Code of an ACH return. */
            return_code?: string | null;
            /** @description Why it was returned. */
            return_code_reason?: "Unauthorized" | (string & {}) | null;
            /** @description Response code of a card transaction. */
            response_code?: number | null;
            /** @description ISO value of a card transaction. */
            iso_message?: number | null;
            /** @description How the card was read. */
            entry_mode?: number | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Another transaction that belongs with this one. */
        LinkedTransaction: {
            /** @description Your own id of the transaction. */
            external_transaction_id?: string | null;
            /** @description Token of the transaction. */
            transaction_token?: string | null;
            /** @description Why they belong together. */
            reason?: string;
        };
        /** @description What changes about a transaction. */
        TransactionUpdate: {
            /** @description When it was made: ISO 8601, with a blank for the T in samples. */
            transaction_date?: string;
            /** @description When it last changed. */
            latest_transaction_date?: string;
            /** @description When it was settled. */
            settled_at?: string;
            /** @description Cents; the sign tells the direction. */
            amount?: number;
            /** @description Currency by three letters. */
            currency?: string | null;
            category?: components["schemas"]["TransactionCategory"];
            process_method?: components["schemas"]["TransactionProcessMethod"];
            interaction_point?: components["schemas"]["TransactionInteractionPoint"];
            status?: components["schemas"]["TransactionStatus"];
            /** @description More on the status. */
            status_detail?: string | null;
            /** @description What it was for. */
            description?: string | null;
            /** @description Your own code of its kind. */
            type_code?: string | null;
            /** @description What the code means. */
            type_description?: string | null;
            /** @description Whether you approved it. */
            is_approved?: boolean | null;
            /** @description Whether it gives money back. */
            is_reversal?: boolean | null;
            /** @description Whether the entity set it off. */
            is_triggered_by_user?: boolean | null;
            /** @description Whether it counts as foreign in any case. */
            is_international_override?: boolean | null;
            /** @description Code of an ACH return. */
            return_code?: string | null;
            /** @description Why it was returned. */
            return_code_reason?: string | null;
            /** @description Code of its approval. */
            approval_code?: string | null;
            /** @description Response code of a card transaction. */
            response_code?: number | null;
            /** @description ISO value of a card transaction. */
            iso_message?: number | null;
            /** @description How the card was read. */
            entry_mode?: number | null;
            /** @description Your own notes on the transaction. */
            transaction_meta?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A transaction after a change. Some members go by other names than in the request. */
        UpdatedTransaction: {
            /** @description The HTTP status again. */
            status_code?: number;
            /** @description The failure, or null. */
            error?: string | null;
            /** @description Id of the transaction. */
            transaction_id?: string;
            /** @description When it was made: ISO 8601, with a blank for the T in samples. */
            transaction_date?: string | null;
            /** @description When it last changed. */
            latest_transaction_date?: string | null;
            /** @description When it was settled. */
            settled_at?: string | null;
            /** @description Cents. Text in the sample though a number in the request. */
            amount?: string | number;
            /** @description Currency by three letters. */
            currency_code?: string | null;
            /** @description What it was for. */
            category?: "Adjustment" | "ATM Rebate" | "Bill Pay" | "Chargeback" | "Deposit" | "Direct Deposit Bonus" | "Interest" | "Overdraft Fee" | "Payment" | "Promo" | "Purchase" | "Purchase Return" | "Return" | "Service Charge" | "Withdrawal" | (string & {}) | null;
            /** @description How the money moves. */
            process_method?: "Card" | "Internal" | "Check" | "P2P" | "ACH" | "Cash" | "Wire" | "RTP" | (string & {}) | null;
            /** @description Where it was made. */
            interaction_point?: "Android" | "ATM" | "Card Swipe Terminal" | "iOS" | "Mobile" | "Online Form" | "Point of Sale" | "Teller" | "3rd Party App" | (string & {}) | null;
            /** @description How far it got. */
            status?: "Acknowledged" | "Accepted" | "Rejected" | "Paused" | "Pending" | "Completed" | "Declined" | "Cancelled" | (string & {}) | null;
            /** @description More on the status. */
            status_detail?: string | null;
            /** @description What it was for. */
            description?: string | null;
            /** @description How the card was used. */
            card_process_mode?: string | null;
            /** @description Kind of the device. */
            device_type_code?: string | null;
            /** @description Your own code of its kind. */
            type_code?: string | null;
            /** @description What the code means. */
            type_description?: string | null;
            /** @description Code of its approval. */
            approval_code?: string | null;
            /** @description Whether you approved it. */
            is_approved?: boolean | null;
            /** @description Whether it gives money back. */
            is_reversal?: boolean | null;
            /** @description Whether the entity set it off. */
            is_triggered_by_user?: boolean | null;
            /** @description Whether it counts as foreign in any case. */
            is_international_override?: boolean | null;
            /** @description Code of an ACH return. */
            return_code?: string | null;
            /** @description Why it was returned. */
            return_code_reason?: "Unauthorized" | (string & {}) | null;
            /** @description Your own notes on the transaction. */
            meta?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * @description What all webhook bodies have in common. Webhooks are set up in the dashboard, where one of these is chosen:
         *
         *     - Basic: `Authorization: Basic` with user and password of your choice.
         *     - OAuth 2.0: Alloy fetches a token from your token URL, by client credentials or password, and sends it as
         *       `Authorization: Bearer`.
         *     - HMAC, on request: `Authorization` is the signature and nothing else, base64 of the SHA-256 HMAC of the body
         *       as received, under the shared secret.
         */
        WebhookEnvelope: {
            /** @description Name of this one event. */
            request_token: string;
            /**
             * Format: int64
             * @description Unix time in milliseconds.
             */
            timestamp: number;
            /**
             * @description Kind of the event. A sample has a blank after the first colon, so take blanks out before comparing.
             * @example create:reviews:is_entity
             * @example update:journeyapplications:sandbox
             */
            type: string;
            /** @description The kind in words. */
            description: string;
            /** @description What happened, by kind. */
            data: {
                [key: string]: unknown;
            };
        };
        /** @description An agent has reviewed an entity. */
        EntityReviewedEvent: components["schemas"]["WebhookEnvelope"] & {
            /**
             * @description Kind of the event.
             * @example create:reviews:is_entity
             */
            type?: string;
            data: components["schemas"]["Review"];
        };
        /** @description An agent has reviewed a group. */
        GroupReviewedEvent: components["schemas"]["WebhookEnvelope"] & {
            /**
             * @description Kind of the event.
             * @example create:reviews:is_group
             */
            type?: string;
            data: components["schemas"]["Review"];
        };
        /** @description An agent has run an evaluation. */
        EvaluationCreatedEvent: components["schemas"]["WebhookEnvelope"] & {
            /**
             * @description Kind of the event.
             * @example create:evaluations:run_create
             */
            type?: string;
            data: components["schemas"]["EvaluationNotice"];
        };
        /** @description What a webhook tells about an evaluation. `getEvaluation` has the rest. */
        EvaluationNotice: {
            /** @description E-mail address of the agent who ran it. */
            agent_info?: string | null;
            /** @description Token of the evaluation. */
            evaluation_token?: string;
            /** @description Workflow that ran. */
            application_token?: string | null;
            /** @description Entity that was evaluated. */
            entity_token?: string | null;
            /** @description HTTP status that a caller would have had. */
            status_code?: number;
            /** @description How far it got, such as `complete`. */
            evaluation_status?: string;
        };
        /** @description An investigation was opened. */
        InvestigationCreatedEvent: components["schemas"]["WebhookEnvelope"] & {
            /**
             * @description Kind of the event.
             * @example create:investigationevents:investigation_event_type_id
             * @example create: investigationevents:investigation_event_type_id
             */
            type?: string;
            data: components["schemas"]["InvestigationChange"];
        };
        /** @description An investigation has a new status. */
        InvestigationStatusChangedEvent: components["schemas"]["WebhookEnvelope"] & {
            /**
             * @description Kind of the event.
             * @example update:investigationevents:investigation_event_type_id
             */
            type?: string;
            data: components["schemas"]["InvestigationChange"];
        };
        /** @description How an investigation stands after a change. */
        InvestigationChange: {
            /**
             * Format: int64
             * @description Unix time in milliseconds.
             */
            status_changed_at?: number;
            /** @description The new status. */
            status?: "created" | "promoted_to_case" | "closed" | (string & {});
            /** @description E-mail address of the agent who made the change. */
            agent?: string | null;
            /** @description Token of the investigation. */
            investigation_token?: string;
            /** @description Alerts of the investigation. */
            alert_tokens?: string[];
            /** @description Entities of the investigation. */
            entity_tokens?: string[];
        };
        /** @description An alert was assigned to an agent, or taken from one. */
        InvestigationAlertEvent: components["schemas"]["WebhookEnvelope"] & {
            /** @description Not shown on the page; open until it is. */
            data: {
                [key: string]: unknown;
            };
        };
        /** @description Something happened to a journey application. */
        JourneyApplicationEvent: components["schemas"]["WebhookEnvelope"] & {
            /**
             * @description Kind of the webhook. Printed for the sandbox only; the live one presumably ends in `live`.
             * @example update:journeyapplications:sandbox
             */
            type?: string;
            data: components["schemas"]["JourneyEvent"];
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
        /** @description The body holds no token that Alloy can read. Minor codes 4001 (headers) and 4002 (body). */
        OauthTokenUnusable: {
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
                 *           "path": "bearer_token"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OauthError"];
            };
        };
        /** @description The token is invalid or past its hour. Which minor code comes is not printed; the common table has 4011 and 4012 (expired). */
        OauthTokenInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "minor_code": 4012,
                 *         "type": "Unauthorized",
                 *         "message": "This token is past its hour."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OauthError"];
            };
        };
        /** @description The token may not be refreshed. Minor code 4014; the common table has 4012 for one that has expired. */
        OauthRefreshRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "minor_code": 4014,
                 *         "type": "Unauthorized",
                 *         "message": "This token may not be refreshed."
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
        /** @description There is no such entity, or these credentials do not reach it: minor code 4013, which elsewhere comes with 401. Or the request is not usable, as everywhere (4000 to 4003). */
        EntityOutOfReach: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no such account. The newer definition lists no body; the common one is what the older page has for all failures. */
        BankAccountNotFound: {
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
                 *         "message": "This account does not exist."
                 *       },
                 *       "timestamp": 1795219200000
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Outcome and reason are no pair of the account's settings (minor code 4042), or the entity does not exist (4041). */
        ReviewNotConfigured: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status_code": 404,
                 *       "error": {
                 *         "minor_code": 4042,
                 *         "type": "Not Found",
                 *         "message": "This outcome has no such reason.",
                 *         "error_token": "d2c95e07-1f4b-4a86-b3e8-70a6f81d29c4"
                 *       },
                 *       "timestamp": 1795226400000
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The application as far as it came, or the acknowledgement of an asynchronous start, whose body no page prints. */
        JourneyApplicationCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["JourneyApplication"];
            };
        };
        /** @description The application. That it names its token is inferred, as no page says which members are certain. */
        JourneyApplicationFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["JourneyApplication"] & {
                    /** @description Token of the application. */
                    journey_application_token: string;
                };
            };
        };
        /** @description The application as far as it came, or an acknowledgement, as after an asynchronous start. */
        JourneyApplicationUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["JourneyApplication"];
            };
        };
        /** @description The new application; `_embedded.rerun` names the old one. */
        JourneyApplicationRerun: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["JourneyApplication"];
            };
        };
        /** @description The outcome or note was taken. No page prints the body. */
        JourneyReviewed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example {} */
                "application/json": components["schemas"]["JourneyReviewResult"];
            };
        };
        /** @description The request clashes with what Alloy holds. Minor code 4091. */
        JourneyConflict: {
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
                 *         "message": "This clashes with a resource that exists.",
                 *         "error_token": "0d93f5b8-41ce-4a27-96e0-b87d2c165fa3"
                 *       },
                 *       "timestamp": 1795219200000,
                 *       "evaluation_token": null,
                 *       "entity_token": null,
                 *       "application_token": "inventedApplicationToken00000001",
                 *       "application_version_id": null
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Too many requests; no figure is published. Minor code 4033. */
        JourneyRateLimit: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status_code": 429,
                 *       "error": {
                 *         "minor_code": 4033,
                 *         "type": "Rate Limit Exceeded",
                 *         "message": "Slow down.",
                 *         "details": {},
                 *         "error_token": "72e6a01d-9b58-4f43-8c1a-3d05e9b74f26"
                 *       },
                 *       "timestamp": 1795219200000,
                 *       "evaluation_token": null,
                 *       "entity_token": null,
                 *       "application_token": "inventedApplicationToken00000001",
                 *       "application_version_id": null
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /**
         * @description Taken. Answer within 10 seconds and do the work afterwards; the body is not read (inferred).
         *
         *     After a 4xx, a 5xx or no answer Alloy tries again: 10 attempts in all, the later ones 1 second, 1 minute, 10, 30
         *     and 90 minutes, 3, 6, 12 and 24 hours after the first. New events go before repeats. 100 failures in a row
         *     within 72 hours switch the webhook off.
         *
         *     An event may come twice; `request_token` tells (inferred).
         */
        WebhookTaken: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
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
        /**
         * @description Token of the review, from the list of the entity's reviews.
         * @example R-k8YtNc5JwXz1QmVf6DpE
         */
        ReviewToken: string;
        /**
         * @description Token of the journey, from the dashboard.
         * @example J-y3RgWs6DkNq9HvZt1MxF
         */
        JourneyToken: string;
        /**
         * @description Token of the journey application.
         * @example JA-e8KcTz4VbPm1YrXw7QhU
         */
        JourneyApplicationToken: string;
        /**
         * @description Your own id of one or more applications.
         * @example savings-5502
         */
        ExternalApplicationId: string;
        /**
         * @description Id of the action node, from the event `pending_action`. It changes with the journey, so never store it.
         * @example 1795200006143
         */
        NodeId: string;
        /**
         * @description Token of the case, from the event `pending_review` of the entity application.
         * @example C-a5JdXv2RnTw8ZkQc6MyS
         */
        CaseToken: string;
        /**
         * @description Looks among the applications of this journey only.
         * @example J-y3RgWs6DkNq9HvZt1MxF
         */
        JourneyTokenFilter: string;
        /**
         * @description True puts the whole evaluation into each event `completed_evaluation`, personal data included.
         * @example true
         */
        JourneyFullData: "true" | "false";
        /**
         * @description Names of fields, with commas between them, that come masked with asterisks. Only with `fullData`.
         * @example document_ssn,birth_date
         */
        JourneyHideFields: string;
        /**
         * @description True answers at once and leaves the rest to later. Without it the answer waits for the run.
         * @example true
         */
        AlloyJourneyOverrideSync: boolean;
        /**
         * @deprecated
         * @description True holds the connection for up to 20 seconds to wait for a result. From an older page, where answers came at once by default; newer pages have the opposite header, `alloy-journey-override-sync`.
         * @example true
         */
        AlloyJourneyApplicationSync: boolean;
        /**
         * @description Version of the journey to run, which may be a draft or an inactive one. Without it the active version runs.
         * @example 4
         */
        AlloyJourneyVersion: number;
        /**
         * @description True runs the whole application in Alloy's sandbox.
         * @example true
         */
        AlloySandbox: boolean;
        /**
         * @description Names of services, with commas between them, that run in Alloy's sandbox while the rest is real.
         * @example Northbeam ID,Harborlist
         */
        AlloySandboxServices: string;
        /**
         * @description Token of the multi-environment configuration to run under.
         * @example MEC-h4SbNf9WqLj2GtVz5CyR
         */
        AlloyMultiEnvironmentConfigToken: string;
        /**
         * @description Id of the transaction.
         * @example transaction-5512
         */
        TransactionId: string;
    };
    requestBodies: {
        JourneyApplicationUpdate: {
            content: {
                "application/json": components["schemas"]["JourneyApplicationUpdate"];
            };
        };
        JourneyApplicationRerun: {
            content: {
                "application/json": components["schemas"]["JourneyApplicationRerun"];
            };
        };
        JourneyReview: {
            content: {
                "application/json": components["schemas"]["JourneyReview"];
            };
        };
    };
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
    validateBearerToken: {
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
                 *       "bearer_token": "inventedBearerTokenForTheNextHour0000001"
                 *     }
                 */
                "application/json": components["schemas"]["BearerTokenInBody"];
            };
        };
        responses: {
            /** @description The token is valid. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["BearerTokenCheck"];
                };
            };
            /** @description The token is valid. The older page gives 201 to every POST, but does not know this one. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["BearerTokenCheck"];
                };
            };
            400: components["responses"]["OauthTokenUnusable"];
            401: components["responses"]["OauthTokenInvalid"];
            403: components["responses"]["OauthFailure"];
            412: components["responses"]["OauthFailure"];
            418: components["responses"]["OauthFailure"];
            429: components["responses"]["OauthTooManyRequests"];
            500: components["responses"]["OauthFailure"];
            503: components["responses"]["OauthFailure"];
        };
    };
    refreshBearerToken: {
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
                 *       "bearer_token": "inventedBearerTokenForTheNextHour0000001"
                 *     }
                 */
                "application/json": components["schemas"]["BearerTokenInBody"];
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
            /** @description A token was issued. The older page gives 201 to every POST, but does not know this one. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BearerToken"];
                };
            };
            400: components["responses"]["OauthTokenUnusable"];
            401: components["responses"]["OauthRefreshRefused"];
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
    getEvaluation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which workflow is meant. Required with account-level API keys, whose credentials do not name one; not needed with the credentials of a single workflow.
                 * @example inventedApplicationToken00000001
                 */
                "alloy-workflow-token"?: components["parameters"]["AlloyWorkflowToken"];
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
        requestBody?: never;
        responses: {
            /** @description The evaluation. The reference has 201 here, of all statuses; 200 is what a GET has elsewhere. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            /** @description The evaluation. Nothing was created, although the reference gives this status. */
            201: {
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
    getEntityEvaluation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which workflow is meant. Required with account-level API keys, whose credentials do not name one; not needed with the credentials of a single workflow.
                 * @example inventedApplicationToken00000001
                 */
                "alloy-workflow-token"?: components["parameters"]["AlloyWorkflowToken"];
            };
            path: {
                /**
                 * @description Token of the entity. Newer pages take your own external entity id in its place.
                 * @example P-4uXeT9nKqLw2RzVhB7sJ
                 */
                entity_token: components["parameters"]["EntityToken"];
                /**
                 * @description Token of the evaluation, from its first answer.
                 * @example S-7mWc2RkqYx9TnJv4HdZb
                 */
                evaluation_token: components["parameters"]["EvaluationToken"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evaluation, or its data request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationDataRequest"] | components["schemas"]["Evaluation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EvaluationNotFound"];
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
    createEntityNote: {
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
                /**
                 * @example {
                 *       "note": "Called the member back on the known number.",
                 *       "note_author_agent_email": "olamide@credit-union.example"
                 *     }
                 */
                "application/json": components["schemas"]["EntityNoteCreate"];
            };
        };
        responses: {
            /** @description The note is written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNoteCreated"];
                };
            };
            /** @description The note is written. The older page gives 201 to every POST, but does not know this one. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNoteCreated"];
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
    mergeEntities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntityMerge"];
            };
        };
        responses: {
            /** @description The two are one. Whether there is a body, and what it holds, is not documented. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    createPerson: {
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
                 *       "external_entity_id": "member-30817",
                 *       "gender": "female",
                 *       "birth_date": "1988-06-14",
                 *       "name_first": "Ingrid",
                 *       "name_last": "Solberg",
                 *       "document_ssn": "900553412",
                 *       "document_id_card": null,
                 *       "document_license": null,
                 *       "document_passport": null,
                 *       "addresses": [
                 *         {
                 *           "address_line_1": "14 Harbour Row",
                 *           "address_city": "Duluth",
                 *           "address_state": "MN",
                 *           "address_postal_code": "55802",
                 *           "address_country_code": "US",
                 *           "type": "primary"
                 *         }
                 *       ],
                 *       "emails": [
                 *         {
                 *           "email_address": "ingrid@solberg.example"
                 *         }
                 *       ],
                 *       "phones": [
                 *         {
                 *           "phone_number": "218-555-0142",
                 *           "type": "cell"
                 *         }
                 *       ],
                 *       "pii_status": "successful"
                 *     }
                 */
                "application/json": components["schemas"]["PersonCreate"];
            };
        };
        responses: {
            /** @description The person is stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entity_token": "P-4uXeT9nKqLw2RzVhB7sJ",
                     *       "external_entity_id": "member-30817",
                     *       "created_at": 1795219200000,
                     *       "gender": "female",
                     *       "birth_date": "1988-06-14",
                     *       "name_first": "Ingrid",
                     *       "name_last": "Solberg",
                     *       "document_ssn": "900553412",
                     *       "document_id_card": null,
                     *       "document_license": null,
                     *       "document_passport": null,
                     *       "addresses": [
                     *         {
                     *           "address_line_1": "14 Harbour Row",
                     *           "address_city": "Duluth",
                     *           "address_state": "MN",
                     *           "address_postal_code": "55802",
                     *           "address_country_code": "US",
                     *           "type": "primary"
                     *         }
                     *       ],
                     *       "emails": [
                     *         {
                     *           "email_address": "ingrid@solberg.example"
                     *         }
                     *       ],
                     *       "phones": [
                     *         {
                     *           "phone_number": "218-555-0142",
                     *           "type": "cell"
                     *         }
                     *       ],
                     *       "entity_groups": [],
                     *       "_embedded": {},
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/entities/persons/P-4uXeT9nKqLw2RzVhB7sJ"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["AppDisabled"];
            418: components["responses"]["Teapot"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPerson: {
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
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["EntityOutOfReach"];
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
    updatePerson: {
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
                "application/json": components["schemas"]["PersonUpdate"];
            };
        };
        responses: {
            /** @description The person, as changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
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
    createBusiness: {
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
                 *       "external_entity_id": "business-774",
                 *       "business_name": "Solberg Boatyard LLC",
                 *       "business_alternate_name": "Lighthouse Boats",
                 *       "business_registry_id": "MN-118204",
                 *       "business_federal_ein": "000553412",
                 *       "addresses": [
                 *         {
                 *           "address_line_1": "3 Lighthouse Lane",
                 *           "address_city": "Duluth",
                 *           "address_state": "MN",
                 *           "address_postal_code": "55804",
                 *           "address_country_code": "US",
                 *           "type": "business_primary"
                 *         }
                 *       ],
                 *       "emails": [
                 *         {
                 *           "email_address": "office@solberg-boatyard.example"
                 *         }
                 *       ],
                 *       "phones": [
                 *         {
                 *           "phone_number": "218-555-0177"
                 *         }
                 *       ],
                 *       "pii_status": "successful"
                 *     }
                 */
                "application/json": components["schemas"]["BusinessCreate"];
            };
        };
        responses: {
            /** @description The business is stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Business"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["AppDisabled"];
            418: components["responses"]["Teapot"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getBusiness: {
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
            /** @description The business. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Business"];
                };
            };
            400: components["responses"]["EntityOutOfReach"];
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
    updateBusiness: {
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
                /**
                 * @example {
                 *       "business_alternate_name": "Lighthouse Boats",
                 *       "external_entity_ids": [
                 *         {
                 *           "external_entity_id": "business-774",
                 *           "external_entity_id_type": "cif",
                 *           "designation": "primary"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BusinessUpdate"];
            };
        };
        responses: {
            /** @description The business, as changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Business"];
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
    getEntityGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Token of the group, or your own id of it.
                 * @example EG-r6TkVy1ZcXq8NdHw3LpB
                 */
                entity_token_or_external_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entity_group_token": "EG-r6TkVy1ZcXq8NdHw3LpB",
                     *       "entity_group_external_identifiers": [
                     *         "household-112"
                     *       ],
                     *       "entity_group_name": "Solberg Boatyard",
                     *       "entity_group_type": "business",
                     *       "created_at": "2026-11-20T16:30:00.000Z",
                     *       "archived_at": null,
                     *       "entity_group_relationships": [
                     *         {
                     *           "entity_token": "B-9qLmZx4VtRk7WcNy2HsD",
                     *           "name": "Solberg Boatyard LLC",
                     *           "type": "business",
                     *           "roles": [
                     *             "primary"
                     *           ],
                     *           "title": null,
                     *           "ownership_percentage": null,
                     *           "relationship_created_at": "2026-11-20T16:30:00.000Z",
                     *           "bank_accounts": [
                     *             {
                     *               "bank_account_token": "A-y2KfWn8QvTc5LxRb1JzM",
                     *               "external_account_id": "account-5510",
                     *               "account_holder_type": "primary"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "entity_token": "P-4uXeT9nKqLw2RzVhB7sJ",
                     *           "name": "Ingrid Solberg",
                     *           "type": "person",
                     *           "roles": [
                     *             "director",
                     *             "beneficial_owner"
                     *           ],
                     *           "title": "Treasurer",
                     *           "ownership_percentage": "35",
                     *           "relationship_created_at": "2026-11-21T02:00:00.000Z",
                     *           "bank_accounts": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EntityGroup"];
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
    getBankAccount: {
        parameters: {
            query?: {
                /**
                 * @description Which page of the history, from 1 on.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description How many earlier states a page holds.
                 * @example 250
                 */
                per_page?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Token of the account, or your own id of it.
                 * @example A-y2KfWn8QvTc5LxRb1JzM
                 */
                account_identifier_or_token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account_token": "A-y2KfWn8QvTc5LxRb1JzM",
                     *       "timestamp": "2026-11-21T02:00:00.000Z",
                     *       "external_account_id": "account-5510",
                     *       "external_entity_id": "business-774",
                     *       "entity_token": "B-9qLmZx4VtRk7WcNy2HsD",
                     *       "account_class": "deposit",
                     *       "account_name": "Boatyard running account",
                     *       "account_number": "0004417002",
                     *       "routing_number": "000000518",
                     *       "opening_date": "2026-10-01T00:00:00.000Z",
                     *       "maturity_date": null,
                     *       "closing_date": null,
                     *       "cif_number": "00417725",
                     *       "card_network": null,
                     *       "country_code": "US",
                     *       "currency": "USD",
                     *       "product_code": "BIZ-2",
                     *       "product_name": "Business Checking",
                     *       "status": "Open",
                     *       "status_detail": null,
                     *       "credit_limit": null,
                     *       "account_balance": 1284050,
                     *       "account_type_status": "Active",
                     *       "status_fraud": "not fraud",
                     *       "entity_group_token": "EG-r6TkVy1ZcXq8NdHw3LpB",
                     *       "external_entity_group_id": "household-112",
                     *       "entities": [
                     *         {
                     *           "external_entity_id": "business-774",
                     *           "account_holder_type": "primary"
                     *         },
                     *         {
                     *           "entity_token": "P-4uXeT9nKqLw2RzVhB7sJ",
                     *           "account_holder_type": "authorized_signer"
                     *         }
                     *       ],
                     *       "history": [
                     *         {
                     *           "timestamp": "2026-11-14T02:00:00.000Z",
                     *           "status": "Open",
                     *           "status_detail": null,
                     *           "credit_limit": null,
                     *           "account_balance": 990300,
                     *           "status_fraud": "not fraud"
                     *         }
                     *       ],
                     *       "entity_groups": [
                     *         {
                     *           "entity_group_token": "EG-r6TkVy1ZcXq8NdHw3LpB",
                     *           "entity_group_name": "Solberg Boatyard",
                     *           "entity_group_type": "business"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BankAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["BankAccountNotFound"];
            412: components["responses"]["AppDisabled"];
            418: components["responses"]["Teapot"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEntityDocuments: {
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
            /** @description The documents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "document_token": "D-hV3xnQ0sLkE8yTzR5uWd",
                     *         "type": "utility",
                     *         "name": "Solberg water bill",
                     *         "extension": "png",
                     *         "uploaded": true,
                     *         "timestamp": 1795220160000,
                     *         "approved": true,
                     *         "approval_agent_email": "olamide@credit-union.example",
                     *         "approval_timestamp": 1795223400000,
                     *         "notes": [
                     *           {
                     *             "note": "Photographed at the counter",
                     *             "note_author_agent_email": "olamide@credit-union.example",
                     *             "created_at": 1795220100000,
                     *             "updated_at": 1795220100000
                     *           }
                     *         ]
                     *       },
                     *       {
                     *         "document_token": "D-b6JcMf1ZpXo2gKwA9iYt",
                     *         "type": "license",
                     *         "name": "Solberg licence",
                     *         "extension": "jpg",
                     *         "uploaded": false,
                     *         "timestamp": 1795220220000,
                     *         "approved": null,
                     *         "approval_agent_email": null,
                     *         "approval_timestamp": null,
                     *         "notes": []
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Document"][];
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
            /** @description The document is described. Alloy's own definition has 200, as a mirror of it shows. */
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
    updateEntityDocument: {
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
                "application/json": components["schemas"]["DocumentUpdate"];
            };
        };
        responses: {
            /** @description The document, after the change. */
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
                     *       "approved": false,
                     *       "approval_agent_email": "olamide@credit-union.example",
                     *       "approval_timestamp": 1795223400000,
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
    createDocumentNote: {
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
                /**
                 * @example {
                 *       "note": "Edges are cut off, ask for another photo",
                 *       "note_author_agent_email": "olamide@credit-union.example"
                 *     }
                 */
                "application/json": components["schemas"]["DocumentNoteCreate"];
            };
        };
        responses: {
            /** @description The note is added. Second-hand; types that were generated from Alloy's definition say 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentNote"];
                };
            };
            /** @description The note is added. The older page gives 201 to every POST. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentNote"];
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
    createDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
            409: components["responses"]["Conflict"];
            412: components["responses"]["AppDisabled"];
            418: components["responses"]["Teapot"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    uploadDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
    listEntityReviews: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which workflow is meant. Required with account-level API keys, whose credentials do not name one; not needed with the credentials of a single workflow.
                 * @example inventedApplicationToken00000001
                 */
                "alloy-workflow-token"?: components["parameters"]["AlloyWorkflowToken"];
            };
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
            /** @description The reviews. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "review_token": "R-k8YtNc5JwXz1QmVf6DpE",
                     *         "entity_token": "P-4uXeT9nKqLw2RzVhB7sJ",
                     *         "outcome": "Approved",
                     *         "reason": "Water bill shows the same address",
                     *         "application_name": "New Members",
                     *         "timestamp": 1795226400000,
                     *         "reviewer": "olamide@credit-union.example",
                     *         "notes": []
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Review"][];
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
    createEntityReview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which workflow is meant. Required with account-level API keys, whose credentials do not name one; not needed with the credentials of a single workflow.
                 * @example inventedApplicationToken00000001
                 */
                "alloy-workflow-token"?: components["parameters"]["AlloyWorkflowToken"];
            };
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
                /**
                 * @example {
                 *       "agent": {
                 *         "email": "olamide@credit-union.example"
                 *       },
                 *       "outcome": "Approved",
                 *       "reasons": [
                 *         "Address confirmed"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ReviewCreate"];
            };
        };
        responses: {
            /** @description The review is recorded. Second-hand; types that were generated from Alloy's definition say 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description The review is recorded. The older page gives 201 to every POST, but does not know this one. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReviewNotConfigured"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["AppDisabled"];
            418: components["responses"]["Teapot"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEntityReview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which workflow is meant. Required with account-level API keys, whose credentials do not name one; not needed with the credentials of a single workflow.
                 * @example inventedApplicationToken00000001
                 */
                "alloy-workflow-token"?: components["parameters"]["AlloyWorkflowToken"];
            };
            path: {
                /**
                 * @description Token of the entity. Newer pages take your own external entity id in its place.
                 * @example P-4uXeT9nKqLw2RzVhB7sJ
                 */
                entity_token: components["parameters"]["EntityToken"];
                /**
                 * @description Token of the review, from the list of the entity's reviews.
                 * @example R-k8YtNc5JwXz1QmVf6DpE
                 */
                review_token: components["parameters"]["ReviewToken"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The review. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "review_token": "R-k8YtNc5JwXz1QmVf6DpE",
                     *       "entity_token": "P-4uXeT9nKqLw2RzVhB7sJ",
                     *       "outcome": "Approved",
                     *       "reason": "Water bill shows the same address",
                     *       "application_name": "New Members",
                     *       "timestamp": 1795226400000,
                     *       "reviewer": "olamide@credit-union.example",
                     *       "notes": [
                     *         {
                     *           "note": "Called the member back on the known number",
                     *           "note_author_agent_email": "olamide@credit-union.example",
                     *           "created_at": 1795226460000,
                     *           "updated_at": 1795226460000
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Review"];
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
    createJourneyApplication: {
        parameters: {
            query?: {
                /**
                 * @description True puts the whole evaluation into each event `completed_evaluation`, personal data included.
                 * @example true
                 */
                fullData?: components["parameters"]["JourneyFullData"];
                /**
                 * @description Names of fields, with commas between them, that come masked with asterisks. Only with `fullData`.
                 * @example document_ssn,birth_date
                 */
                hideFields?: components["parameters"]["JourneyHideFields"];
            };
            header?: {
                /**
                 * @description True answers at once and leaves the rest to later. Without it the answer waits for the run.
                 * @example true
                 */
                "alloy-journey-override-sync"?: components["parameters"]["AlloyJourneyOverrideSync"];
                /**
                 * @deprecated
                 * @description True holds the connection for up to 20 seconds to wait for a result. From an older page, where answers came at once by default; newer pages have the opposite header, `alloy-journey-override-sync`.
                 * @example true
                 */
                "alloy-journey-application-sync"?: components["parameters"]["AlloyJourneyApplicationSync"];
                /**
                 * @description Version of the journey to run, which may be a draft or an inactive one. Without it the active version runs.
                 * @example 4
                 */
                "alloy-journey-version"?: components["parameters"]["AlloyJourneyVersion"];
                /**
                 * @description True runs the whole application in Alloy's sandbox.
                 * @example true
                 */
                "alloy-sandbox"?: components["parameters"]["AlloySandbox"];
                /**
                 * @description Names of services, with commas between them, that run in Alloy's sandbox while the rest is real.
                 * @example Northbeam ID,Harborlist
                 */
                "alloy-sandbox-services"?: components["parameters"]["AlloySandboxServices"];
                /**
                 * @description True asks every service afresh. Without it Alloy reuses, if it can, what a service said before to the same input under the same configuration. It holds for this request only.
                 * @example true
                 */
                "Alloy-Refresh-Cache"?: components["parameters"]["AlloyRefreshCache"];
                /**
                 * @description Token of the multi-environment configuration to run under.
                 * @example MEC-h4SbNf9WqLj2GtVz5CyR
                 */
                "alloy-multi-environment-config-token"?: components["parameters"]["AlloyMultiEnvironmentConfigToken"];
            };
            path: {
                /**
                 * @description Token of the journey, from the dashboard.
                 * @example J-y3RgWs6DkNq9HvZt1MxF
                 */
                journey_token: components["parameters"]["JourneyToken"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JourneyApplicationCreate"];
            };
        };
        responses: {
            201: components["responses"]["JourneyApplicationCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["JourneyConflict"];
            412: components["responses"]["AppDisabled"];
            418: components["responses"]["Teapot"];
            429: components["responses"]["JourneyRateLimit"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getJourneyApplication: {
        parameters: {
            query?: {
                /**
                 * @description True puts the whole evaluation into each event `completed_evaluation`, personal data included.
                 * @example true
                 */
                fullData?: components["parameters"]["JourneyFullData"];
                /**
                 * @description Names of fields, with commas between them, that come masked with asterisks. Only with `fullData`.
                 * @example document_ssn,birth_date
                 */
                hideFields?: components["parameters"]["JourneyHideFields"];
            };
            header?: never;
            path: {
                /**
                 * @description Token of the journey, from the dashboard.
                 * @example J-y3RgWs6DkNq9HvZt1MxF
                 */
                journey_token: components["parameters"]["JourneyToken"];
                /**
                 * @description Token of the journey application.
                 * @example JA-e8KcTz4VbPm1YrXw7QhU
                 */
                journey_application_token: components["parameters"]["JourneyApplicationToken"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["JourneyApplicationFound"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["AppDisabled"];
            418: components["responses"]["Teapot"];
            429: components["responses"]["JourneyRateLimit"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateJourneyApplication: {
        parameters: {
            query?: {
                /**
                 * @description True puts the whole evaluation into each event `completed_evaluation`, personal data included.
                 * @example true
                 */
                fullData?: components["parameters"]["JourneyFullData"];
            };
            header?: {
                /**
                 * @description True answers at once and leaves the rest to later. Without it the answer waits for the run.
                 * @example true
                 */
                "alloy-journey-override-sync"?: components["parameters"]["AlloyJourneyOverrideSync"];
            };
            path: {
                /**
                 * @description Token of the journey, from the dashboard.
                 * @example J-y3RgWs6DkNq9HvZt1MxF
                 */
                journey_token: components["parameters"]["JourneyToken"];
                /**
                 * @description Token of the journey application.
                 * @example JA-e8KcTz4VbPm1YrXw7QhU
                 */
                journey_application_token: components["parameters"]["JourneyApplicationToken"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["JourneyApplicationUpdate"];
        responses: {
            200: components["responses"]["JourneyApplicationUpdated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["JourneyConflict"];
            412: components["responses"]["AppDisabled"];
            418: components["responses"]["Teapot"];
            429: components["responses"]["JourneyRateLimit"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rerunJourneyApplication: {
        parameters: {
            query?: {
                /**
                 * @description True puts the whole evaluation into each event `completed_evaluation`, personal data included.
                 * @example true
                 */
                fullData?: components["parameters"]["JourneyFullData"];
            };
            header?: {
                /**
                 * @description Version of the journey to run, which may be a draft or an inactive one. Without it the active version runs.
                 * @example 4
                 */
                "alloy-journey-version"?: components["parameters"]["AlloyJourneyVersion"];
                /**
                 * @description True runs the whole application in Alloy's sandbox.
                 * @example true
                 */
                "alloy-sandbox"?: components["parameters"]["AlloySandbox"];
                /**
                 * @description Names of services, with commas between them, that run in Alloy's sandbox while the rest is real.
                 * @example Northbeam ID,Harborlist
                 */
                "alloy-sandbox-services"?: components["parameters"]["AlloySandboxServices"];
                /**
                 * @description True asks every service afresh. Without it Alloy reuses, if it can, what a service said before to the same input under the same configuration. It holds for this request only.
                 * @example true
                 */
                "Alloy-Refresh-Cache"?: components["parameters"]["AlloyRefreshCache"];
            };
            path: {
                /**
                 * @description Token of the journey, from the dashboard.
                 * @example J-y3RgWs6DkNq9HvZt1MxF
                 */
                journey_token: components["parameters"]["JourneyToken"];
                /**
                 * @description Token of the journey application.
                 * @example JA-e8KcTz4VbPm1YrXw7QhU
                 */
                journey_application_token: components["parameters"]["JourneyApplicationToken"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["JourneyApplicationRerun"];
        responses: {
            201: components["responses"]["JourneyApplicationRerun"];
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
    getLatestJourneyApplication: {
        parameters: {
            query?: {
                /**
                 * @description Looks among the applications of this journey only.
                 * @example J-y3RgWs6DkNq9HvZt1MxF
                 */
                journeyToken?: components["parameters"]["JourneyTokenFilter"];
            };
            header?: never;
            path: {
                /**
                 * @description Your own id of one or more applications.
                 * @example savings-5502
                 */
                external_application_id: components["parameters"]["ExternalApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["JourneyApplicationFound"];
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
    updateLatestJourneyApplication: {
        parameters: {
            query?: {
                /**
                 * @description Looks among the applications of this journey only.
                 * @example J-y3RgWs6DkNq9HvZt1MxF
                 */
                journeyToken?: components["parameters"]["JourneyTokenFilter"];
                /**
                 * @description True puts the whole evaluation into each event `completed_evaluation`, personal data included.
                 * @example true
                 */
                fullData?: components["parameters"]["JourneyFullData"];
            };
            header?: never;
            path: {
                /**
                 * @description Your own id of one or more applications.
                 * @example savings-5502
                 */
                external_application_id: components["parameters"]["ExternalApplicationId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["JourneyApplicationUpdate"];
        responses: {
            200: components["responses"]["JourneyApplicationUpdated"];
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
    rerunLatestJourneyApplication: {
        parameters: {
            query?: {
                /**
                 * @description Looks among the applications of this journey only.
                 * @example J-y3RgWs6DkNq9HvZt1MxF
                 */
                journeyToken?: components["parameters"]["JourneyTokenFilter"];
                /**
                 * @description True puts the whole evaluation into each event `completed_evaluation`, personal data included.
                 * @example true
                 */
                fullData?: components["parameters"]["JourneyFullData"];
            };
            header?: {
                /**
                 * @description Version of the journey to run, which may be a draft or an inactive one. Without it the active version runs.
                 * @example 4
                 */
                "alloy-journey-version"?: components["parameters"]["AlloyJourneyVersion"];
                /**
                 * @description True runs the whole application in Alloy's sandbox.
                 * @example true
                 */
                "alloy-sandbox"?: components["parameters"]["AlloySandbox"];
                /**
                 * @description Names of services, with commas between them, that run in Alloy's sandbox while the rest is real.
                 * @example Northbeam ID,Harborlist
                 */
                "alloy-sandbox-services"?: components["parameters"]["AlloySandboxServices"];
                /**
                 * @description True asks every service afresh. Without it Alloy reuses, if it can, what a service said before to the same input under the same configuration. It holds for this request only.
                 * @example true
                 */
                "Alloy-Refresh-Cache"?: components["parameters"]["AlloyRefreshCache"];
            };
            path: {
                /**
                 * @description Your own id of one or more applications.
                 * @example savings-5502
                 */
                external_application_id: components["parameters"]["ExternalApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["JourneyApplicationRerun"];
        responses: {
            /** @description The new application. Types that were generated from Alloy's definition have 200 here, unlike the sibling's 201. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyApplication"];
                };
            };
            /** @description The new application. The sibling by tokens gives 201, as the older page has it for every POST. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyApplication"];
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
    updateJourneyActionNode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Token of the journey, from the dashboard.
                 * @example J-y3RgWs6DkNq9HvZt1MxF
                 */
                journey_token: components["parameters"]["JourneyToken"];
                /**
                 * @description Token of the journey application.
                 * @example JA-e8KcTz4VbPm1YrXw7QhU
                 */
                journey_application_token: components["parameters"]["JourneyApplicationToken"];
                /**
                 * @description Id of the action node, from the event `pending_action`. It changes with the journey, so never store it.
                 * @example 1795200006143
                 */
                node_id: components["parameters"]["NodeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JourneyActionUpdate"];
            };
        };
        responses: {
            /** @description The outcome was taken. Neither this status nor the body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyApplication"];
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
    reviewEntityApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Token of the journey, from the dashboard.
                 * @example J-y3RgWs6DkNq9HvZt1MxF
                 */
                journey_token: components["parameters"]["JourneyToken"];
                /**
                 * @description Token of the journey application.
                 * @example JA-e8KcTz4VbPm1YrXw7QhU
                 */
                journey_application_token: components["parameters"]["JourneyApplicationToken"];
                /**
                 * @description Token of the case, from the event `pending_review` of the entity application.
                 * @example C-a5JdXv2RnTw8ZkQc6MyS
                 */
                case_token: components["parameters"]["CaseToken"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["JourneyReview"];
        responses: {
            201: components["responses"]["JourneyReviewed"];
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
    reviewJourneyApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Token of the journey, from the dashboard.
                 * @example J-y3RgWs6DkNq9HvZt1MxF
                 */
                journey_token: components["parameters"]["JourneyToken"];
                /**
                 * @description Token of the journey application.
                 * @example JA-e8KcTz4VbPm1YrXw7QhU
                 */
                journey_application_token: components["parameters"]["JourneyApplicationToken"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["JourneyReview"];
        responses: {
            201: components["responses"]["JourneyReviewed"];
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
    getJourneyParameters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Token of the journey, from the dashboard.
                 * @example J-y3RgWs6DkNq9HvZt1MxF
                 */
                journey_token: components["parameters"]["JourneyToken"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the journey asks for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "journey_token": "J-y3RgWs6DkNq9HvZt1MxF",
                     *       "journey_version": "4",
                     *       "timestamp": 1795219200000,
                     *       "data": [
                     *         {
                     *           "branch_name": "persons",
                     *           "workflows": [
                     *             {
                     *               "workflow_name": "New Members",
                     *               "parameters": {
                     *                 "required": [
                     *                   {
                     *                     "key": "name_last",
                     *                     "type": "string",
                     *                     "description": "Family name",
                     *                     "regex": "^.{1,80}$"
                     *                   }
                     *                 ],
                     *                 "optional": [
                     *                   {
                     *                     "key": "email_address",
                     *                     "type": "string",
                     *                     "description": null
                     *                   }
                     *                 ],
                     *                 "or": [
                     *                   {
                     *                     "required": [
                     *                       {
                     *                         "key": "document_ssn",
                     *                         "type": "string",
                     *                         "description": "Social security number, digits only"
                     *                       }
                     *                     ]
                     *                   }
                     *                 ]
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["JourneyParameters"];
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
    createEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventCreate"];
            };
        };
        responses: {
            /** @description The event was taken. Each workflow and journey that ran on it tells its own result, or its own failure. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventResult"];
                };
            };
            /** @description The event is not usable. The body is that of a success with `error` filled in, and not the common one; that the common one may come too is inferred. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status_code": 400,
                     *       "event_request_token": "EV-w9XbRk5TnQz2YvLc7HmPs",
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/events/EV-w9XbRk5TnQz2YvLc7HmPs"
                     *         }
                     *       },
                     *       "event": {
                     *         "event_type": "person_created",
                     *         "event_status": "ERROR",
                     *         "evaluations": [],
                     *         "journey_applications": []
                     *       },
                     *       "error": {
                     *         "name": "ValidationError",
                     *         "statusCode": 400,
                     *         "status": 400,
                     *         "issues": [
                     *           {
                     *             "code": "invalid_type",
                     *             "expected": "string",
                     *             "received": "undefined",
                     *             "path": [
                     *               "external_entity_id"
                     *             ],
                     *             "message": "This member is missing."
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventResult"] | components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The event clashes with what Alloy holds, such as a person who exists. The body is that of a success with `error` filled in, and not the common one; that the common one may come too is inferred. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status_code": 409,
                     *       "event_request_token": "EV-z3KqWx8NtRb6YvLc9HmPs",
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/events/EV-z3KqWx8NtRb6YvLc9HmPs"
                     *         }
                     *       },
                     *       "event": {
                     *         "event_type": "person_created",
                     *         "event_status": "ERROR",
                     *         "evaluations": [],
                     *         "journey_applications": []
                     *       },
                     *       "error": {
                     *         "message": "Entity member-30817 is known.",
                     *         "exists": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventResult"] | components["schemas"]["ErrorResponse"];
                };
            };
            412: components["responses"]["AppDisabled"];
            418: components["responses"]["Teapot"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEventSchema: {
        parameters: {
            query: {
                /**
                 * @description The event type.
                 * @example login
                 */
                type: "person_created" | "person_updated" | "business_created" | "business_updated" | "bank_account_created" | "bank_account_updated" | "external_account_created" | "external_account_updated" | "transaction" | "login" | "credentials_updated" | "embedded_authentication" | "entity_group_created" | "entity_group_updated";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The description. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status_code": 200,
                     *       "type": "Object",
                     *       "event_type": {
                     *         "type": "string",
                     *         "enum": [
                     *           "login"
                     *         ]
                     *       },
                     *       "external_event_id": {
                     *         "type": "string",
                     *         "nullable": true
                     *       },
                     *       "data": {
                     *         "timestamp": {
                     *           "type": "string"
                     *         },
                     *         "supplemental_data": {
                     *           "type": "object",
                     *           "properties": {}
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventSchema"];
                };
            };
            /** @description The event type is not usable. The pages give an object without its members; the common body is inferred. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status_code": 400,
                     *       "error": {
                     *         "minor_code": 4002,
                     *         "type": "Request Body Validation Failure",
                     *         "message": "This event type is not known."
                     *       },
                     *       "timestamp": 1795219200000
                     *     }
                     */
                    "application/json": components["schemas"]["ErrorResponse"] | {
                        [key: string]: unknown;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["AppDisabled"];
            418: components["responses"]["Teapot"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Token of the event, from the answer to `createEvent`.
                 * @example EV-c7WqZn3LxTk9RbYv5HmPd
                 */
                event_request_token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "event_request_token": "EV-c7WqZn3LxTk9RbYv5HmPd",
                     *       "event_type": "person_created",
                     *       "events_api_type_id": 1,
                     *       "event_status_id": null,
                     *       "event_lifecycle_id": null,
                     *       "external_event_id": "core-event-9001",
                     *       "event_request_status_type_id": 1,
                     *       "event_request_source": null,
                     *       "ingestion_batch_token": null,
                     *       "upserted_events_type_id": null,
                     *       "timestamp": "2026-11-20T09:30:01.579Z",
                     *       "body": {
                     *         "event_type": "person_created",
                     *         "external_event_id": "core-event-9001",
                     *         "data": {
                     *           "timestamp": "2026-11-20T09:30:00Z",
                     *           "external_entity_id": "member-30817",
                     *           "name_first": "Ingrid",
                     *           "name_last": "Solberg"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such event. The error is a text, not the common body. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "EV-c7WqZn3LxTk9RbYv5HmPd not found"
                     *     }
                     */
                    "application/json": components["schemas"]["EventNotFound"];
                };
            };
            412: components["responses"]["AppDisabled"];
            418: components["responses"]["Teapot"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the transaction.
                 * @example transaction-5512
                 */
                transaction_id: components["parameters"]["TransactionId"];
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
                    /**
                     * @example {
                     *       "external_transaction_id": "transaction-5512",
                     *       "entity_token": "P-4uXeT9nKqLw2RzVhB7sJ",
                     *       "external_entity_id": "member-30817",
                     *       "external_account_id": "account-7731",
                     *       "timestamp": "2026-11-20T12:15:00Z",
                     *       "transaction_settled_at": null,
                     *       "amount": -20000,
                     *       "currency": "USD",
                     *       "category": "Withdrawal",
                     *       "process_method": "Cash",
                     *       "interaction_point": "ATM",
                     *       "status": "Completed",
                     *       "status_detail": null,
                     *       "is_approved": true,
                     *       "linked_transactions": [],
                     *       "counterparty": {
                     *         "external_counterparty_id": "machine-14"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such transaction. The pages print no body. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            412: components["responses"]["AppDisabled"];
            418: components["responses"]["Teapot"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the transaction.
                 * @example transaction-5512
                 */
                transaction_id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "settled_at": "2026-11-21 08:00:00",
                 *       "status": "Completed",
                 *       "status_detail": null
                 *     }
                 */
                "application/json": components["schemas"]["TransactionUpdate"];
            };
        };
        responses: {
            /** @description The transaction after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status_code": 200,
                     *       "error": null,
                     *       "transaction_id": "transaction-5512",
                     *       "transaction_date": "2026-11-20 12:15:00",
                     *       "latest_transaction_date": "2026-11-20 12:15:00",
                     *       "settled_at": "2026-11-21 08:00:00",
                     *       "amount": "-20000",
                     *       "currency_code": "USD",
                     *       "category": "Withdrawal",
                     *       "process_method": "Cash",
                     *       "status": "Completed",
                     *       "status_detail": null,
                     *       "is_approved": true,
                     *       "meta": null
                     *     }
                     */
                    "application/json": components["schemas"]["UpdatedTransaction"];
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
    listInvestigations: {
        parameters: {
            query?: {
                /**
                 * @description Filters. Each list of values is a text that holds a JSON array.
                 * @example {
                 *       "statuses": "[\"alert_review\"]",
                 *       "types": "[\"Fraud\"]",
                 *       "includeClosed": false,
                 *       "createdAtFrom": 1795132800
                 *     }
                 */
                q?: components["schemas"]["InvestigationFilters"];
                /**
                 * @description Number of the page.
                 * @example 1
                 */
                pageNum?: number;
                /**
                 * @description Investigations on a page.
                 * @example 50
                 */
                numRowsPerPage?: number;
                /**
                 * @description What the list is sorted by.
                 * @example risk_score
                 */
                sortColumn?: "updated_at" | "created_at" | "total_alerts" | "risk_score";
                /**
                 * @description Which way the list is sorted.
                 * @example DESC
                 */
                sortOrder?: "DESC" | "ASC";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of investigations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": null,
                     *       "investigations": [
                     *         {
                     *           "investigation_token": "INV-t4YkXq7NzRw9VbLc2HmPs",
                     *           "name": "Solberg's investigation",
                     *           "total_alerts": 2,
                     *           "type": "Fraud",
                     *           "state": "alert_review",
                     *           "source": "alert",
                     *           "outcome": null,
                     *           "created_at": "2026-11-20T09:30:02.000Z",
                     *           "updated_at": "2026-11-20T16:04:10.000Z",
                     *           "closed_at": null,
                     *           "archived_at": null,
                     *           "device_ids": [
                     *             "device-3"
                     *           ],
                     *           "program_names": [
                     *             "New Members"
                     *           ],
                     *           "alert_assignees": [
                     *             "Olamide Bankole"
                     *           ],
                     *           "_embedded": {
                     *             "entities": {
                     *               "P-4uXeT9nKqLw2RzVhB7sJ": {
                     *                 "entity_name": "Ingrid Solberg",
                     *                 "entity_type": "person",
                     *                 "entity_token": "P-4uXeT9nKqLw2RzVhB7sJ",
                     *                 "risk_score": 0.7
                     *               }
                     *             },
                     *             "assigned_agent": null
                     *           }
                     *         }
                     *       ],
                     *       "_embedded": {
                     *         "pagination": {
                     *           "total_investigations": 1,
                     *           "total_pages": 1,
                     *           "page": 1,
                     *           "per_page": 20
                     *         },
                     *         "sorting": {
                     *           "column": "created_at",
                     *           "order": "DESC"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InvestigationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["AppDisabled"];
            418: components["responses"]["Teapot"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createInvestigation: {
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
                 *       "investigation_type": "Fraud",
                 *       "investigation_state": "alert_review",
                 *       "investigation_name": "Solberg's investigation",
                 *       "entity_tokens": [
                 *         "P-4uXeT9nKqLw2RzVhB7sJ"
                 *       ],
                 *       "journey_alerts": [
                 *         {
                 *           "agent_token": "AG-h6RkXq3NzTw8VbLc5YmPs",
                 *           "journey_alert_token": "JA-k3TzWn6QxRb9YvLc5PmHd",
                 *           "note": "Two sign-ins from far apart"
                 *         }
                 *       ],
                 *       "tags": [
                 *         {
                 *           "tag_name": "Suspicious Activity",
                 *           "is_outcome_reason": false
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["InvestigationCreate"];
            };
        };
        responses: {
            /** @description The investigation is open. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Investigation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["AppDisabled"];
            418: components["responses"]["Teapot"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getInvestigation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Token of the investigation.
                 * @example INV-t4YkXq7NzRw9VbLc2HmPs
                 */
                investigation_token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The investigation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Investigation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The request clashes with what Alloy holds. Minor code 4091; how a look-up can clash is not told. */
            409: {
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
            412: components["responses"]["AppDisabled"];
            418: components["responses"]["Teapot"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    onEntityReviewed: {
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
                 *       "request_token": "5e0c8d17-b3f9-4a62-8e71-d94b20f6a3c5",
                 *       "timestamp": 1795226401000,
                 *       "type": "create:reviews:is_entity",
                 *       "description": "Manually Review an Entity",
                 *       "data": {
                 *         "review_token": "R-k8YtNc5JwXz1QmVf6DpE",
                 *         "entity_token": "P-4uXeT9nKqLw2RzVhB7sJ",
                 *         "external_entity_id": "member-30817",
                 *         "group_token": null,
                 *         "external_group_id": null,
                 *         "child_entities": [],
                 *         "outcome": "Approved",
                 *         "reason": "Documents valid",
                 *         "reasons": [
                 *           "Documents valid"
                 *         ],
                 *         "service": "Alloy",
                 *         "application_name": "New Members",
                 *         "application_token": "inventedApplicationToken00000001",
                 *         "started": 1795226100000,
                 *         "completed": 1795226400000,
                 *         "timestamp": 1795226400000,
                 *         "reviewer": "olamide@credit-union.example",
                 *         "agent": {
                 *           "email": "olamide@credit-union.example",
                 *           "external_id": ""
                 *         },
                 *         "notes": [
                 *           {
                 *             "note": "",
                 *             "note_author_agent_email": "olamide@credit-union.example",
                 *             "created_at": 1795226400000,
                 *             "updated_at": 1795226400000
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EntityReviewedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookTaken"];
        };
    };
    onGroupReviewed: {
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
                 *       "request_token": "b71f3a90-26ce-4d58-9b04-e8d5c1730f62",
                 *       "timestamp": 1795226501000,
                 *       "type": "create:reviews:is_group",
                 *       "description": "Manually Review a Group",
                 *       "data": {
                 *         "review_token": "R-v3QhZs7LbKw0XnTy9JdF",
                 *         "entity_token": "G-t7CmXh4ZrLb0FpSy9VnK",
                 *         "external_entity_id": "joint-5502",
                 *         "group_token": "G-t7CmXh4ZrLb0FpSy9VnK",
                 *         "external_group_id": "joint-5502",
                 *         "outcome": "Denied",
                 *         "reason": "Other",
                 *         "reasons": [
                 *           "Other"
                 *         ],
                 *         "application_name": "New Members",
                 *         "application_token": "inventedApplicationToken00000001",
                 *         "started": 1795226200000,
                 *         "completed": 1795226500000,
                 *         "timestamp": 1795226500000,
                 *         "reviewer": "olamide@credit-union.example",
                 *         "agent": {
                 *           "email": "olamide@credit-union.example",
                 *           "external_id": null
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GroupReviewedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookTaken"];
        };
    };
    onEvaluationCreated: {
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
                 *       "request_token": "7a1d93f4-6c0e-4b58-92af-c8e5d1b60437",
                 *       "timestamp": 1795219201000,
                 *       "type": "create:evaluations:run_create",
                 *       "description": "Notify on Creating an Evaluation Manually",
                 *       "data": {
                 *         "agent_info": "olamide@credit-union.example",
                 *         "evaluation_token": "L-b4MqTz8XnRw1VcJy6KsG",
                 *         "application_token": "inventedApplicationToken00000001",
                 *         "entity_token": "P-4uXeT9nKqLw2RzVhB7sJ",
                 *         "status_code": 201,
                 *         "evaluation_status": "complete"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EvaluationCreatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookTaken"];
        };
    };
    onInvestigationCreated: {
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
                 *       "request_token": "94d6e2b8-0a1f-4c73-b5e9-27f8c3a610de",
                 *       "timestamp": 1795230001000,
                 *       "type": "create: investigationevents:investigation_event_type_id",
                 *       "description": "Notify on Investigation creation",
                 *       "data": {
                 *         "status_changed_at": 1795230000000,
                 *         "status": "created",
                 *         "agent": null,
                 *         "investigation_token": "INV-r5LdTq2XcWn8ZbKy4HvJ",
                 *         "alert_tokens": [
                 *           "JA-z9FwGk3RtNy6XbQc1SmD"
                 *         ],
                 *         "entity_tokens": [
                 *           "P-4uXeT9nKqLw2RzVhB7sJ"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InvestigationCreatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookTaken"];
        };
    };
    onInvestigationStatusChanged: {
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
                 *       "request_token": "3fa17c05-d8b2-4e96-a04d-61c9e52b7f80",
                 *       "timestamp": 1795233601000,
                 *       "type": "update:investigationevents:investigation_event_type_id",
                 *       "description": "Notify on Investigation status change",
                 *       "data": {
                 *         "status_changed_at": 1795233600000,
                 *         "status": "promoted_to_case",
                 *         "agent": "olamide@credit-union.example",
                 *         "investigation_token": "INV-r5LdTq2XcWn8ZbKy4HvJ",
                 *         "alert_tokens": [
                 *           "JA-z9FwGk3RtNy6XbQc1SmD"
                 *         ],
                 *         "entity_tokens": [
                 *           "P-4uXeT9nKqLw2RzVhB7sJ"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InvestigationStatusChangedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookTaken"];
        };
    };
    onInvestigationAlertEvent: {
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
                 *       "request_token": "c80d52e6-19fb-47a3-8c6e-f05b9a3d7214",
                 *       "timestamp": 1795231201000,
                 *       "type": "update:investigationalerts:assig",
                 *       "description": "Notify on Alert assignment",
                 *       "data": {}
                 *     }
                 */
                "application/json": components["schemas"]["InvestigationAlertEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookTaken"];
        };
    };
    onJourneyApplicationEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JourneyApplicationEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookTaken"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
