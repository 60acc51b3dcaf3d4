// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { components } from "./openapi.gen.ts";

/** The exchange for a token, with the credentials here only when no Basic header carries them. */
export type BearerTokenRequest = components["schemas"]["BearerTokenRequest"];

/** An issued token, in the shape that follows from where the credentials were sent. */
export type BearerToken = components["schemas"]["BearerToken"];

/** The token issued for credentials in a Basic header. */
export type AccessToken = components["schemas"]["AccessToken"];

/** The token issued for credentials in the body. */
export type LegacyBearerToken = components["schemas"]["LegacyBearerToken"];

/** The short error body of the token endpoint. The older page has one body for all errors, so the other members of that one may be there. */
export type OauthError = components["schemas"]["OauthError"];

/** The common error body, whose minor code says what happened. | HTTP | Minor code | Cause | | --- | --- | --- | | 400 | 4000 | custom error | | 400 | 4001 | a header breaks the rules | | 400 | 4002 | the body breaks the rules | | 400 | 4003 | the body is not usable | | 401 | 4011 | not authorized | | 401 | 4012 | the credentials, such as a bearer token, have expired | | 401 | 4013 | authentication failed; newer entity lookups send it with HTTP 400 | | 401 | 4014 | a bearer token may not be refreshed | | 401 | 4015 | production is not enabled | | 403 | 4031 | the entity token is not valid | | 403 | 4032 | sandbox and production were mixed | | 404 | 4041 | no such evaluation; on newer pages, no such resource | | 404 | 4042 | a review's outcome or reason is not configured | | 409 | 4091 | the evaluation is finished; on newer pages, any conflict | | 412 | 4121 | the workflow is switched off | | 418 | 4180 | a joke | | 429 | 4033 | too many requests | | 500 | 5000 | unhandled failure | | 500 | 5001 | services are disabled | | 500 | 5002 | the answer failed Alloy's own checks | | 503 | 5031 | maintenance | The list may grow. */
export type ErrorResponse = components["schemas"]["ErrorResponse"];

/** What went wrong. */
export type ErrorDetail = components["schemas"]["ErrorDetail"];

/** The input that a workflow wants from a new evaluation. */
export type EvaluationParameters = components["schemas"]["EvaluationParameters"];

/** One of several sets of input, to be sent whole. */
export type ParameterGroup = components["schemas"]["ParameterGroup"];

/** One member of the input. */
export type Parameter = components["schemas"]["Parameter"];

/** The data to evaluate, an open object with nothing required, because the workflow decides what it takes. Newer pages add a second form for transaction workflows, whose members pass through here untyped. */
export type EvaluationRequest = components["schemas"]["EvaluationRequest"];

/** Data that joins an open evaluation, where null leaves the earlier value as it was. */
export type EvaluationUpdate = components["schemas"]["EvaluationUpdate"];

/** The answer chosen for one question. */
export type Answer = components["schemas"]["Answer"];

/** The result of an evaluation, finished or partial; with `required` in it, it is a data request. */
export type Evaluation = components["schemas"]["Evaluation"];

/** The outcome and how it came about. */
export type EvaluationSummary = components["schemas"]["EvaluationSummary"];

/** What became of one service. */
export type ServiceExecution = components["schemas"]["ServiceExecution"];

/** How far the services confirm one attribute. */
export type AttributeMatch = components["schemas"]["AttributeMatch"];

/** Findings about sanctions, fraud, finances and identity questions. */
export type Diligence = components["schemas"]["Diligence"];

/** A profile on a social network. */
export type SocialProfile = components["schemas"]["SocialProfile"];

/** What a partial evaluation could not do. */
export type EvaluationWarnings = components["schemas"]["EvaluationWarnings"];

/** A step of the workflow, and the missing value that held it up. */
export type BlockedAction = components["schemas"]["BlockedAction"];

/** An evaluation that waits for more input. */
export type EvaluationDataRequest = components["schemas"]["EvaluationDataRequest"];

/** What to put before the person, by the key of the parameter it serves. */
export type Prompts = components["schemas"]["Prompts"];

/** One identity question and the answers to choose from. */
export type Question = components["schemas"]["Question"];

/** One answer that can be chosen. */
export type QuestionChoice = components["schemas"]["QuestionChoice"];

/** A person, business or group with an overview of what belongs to it. */
export type Entity = components["schemas"]["Entity"];

/** An evaluation, as the overview of an entity shows it. */
export type EntityEvaluation = components["schemas"]["EntityEvaluation"];

/** A document, as the overview of an entity shows it. */
export type EntityDocument = components["schemas"]["EntityDocument"];

/** A decision by hand, as the overview of an entity shows it. */
export type EntityReview = components["schemas"]["EntityReview"];

/** A note on an entity. */
export type EntityNote = components["schemas"]["EntityNote"];

/** The kinds of document that a request may name. */
export type DocumentType = components["schemas"]["DocumentType"];

/** The description of a document whose bytes follow. */
export type DocumentCreate = components["schemas"]["DocumentCreate"];

/** A document of an entity, without its bytes. */
export type Document = components["schemas"]["Document"];

/** A note on a document. */
export type DocumentNote = components["schemas"]["DocumentNote"];
