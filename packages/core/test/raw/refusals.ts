/** One behaviour of openapi-fetch that `client.raw` does not have, on purpose. */
export interface Refusal {
  /** What a caller does. */
  readonly behaviour: string;
  /** What plain openapi-fetch makes of it. */
  readonly plain: string;
  /** What `client.raw` makes of it: an error's name with the argument or code at fault, or another behaviour. */
  readonly ours: string;
}

/** Where `client.raw` differs from openapi-fetch 0.17.0, all of it. Every row is run by `openapi-fetch.test.ts`. */
export const refusals: readonly Refusal[] = [
  { behaviour: "a path that the spec does not have", plain: "is sent", ours: "ArgumentError path" },
  { behaviour: "a method that the spec does not have for a path", plain: "is sent", ours: "ArgumentError path" },
  { behaviour: "TRACE", plain: "TypeError of the runtime", ours: "ArgumentError path" },
  { behaviour: "a path value that is missing", plain: "sends the template", ours: "ArgumentError path.id" },
  { behaviour: "a call without params to a path that has values", plain: "sends the template", ours: "ArgumentError path.id" },
  { behaviour: "a path value that is empty", plain: "calls the collection", ours: "ArgumentError path.id" },
  { behaviour: "a path value that is a dot segment", plain: "calls the path above", ours: "ArgumentError path.id" },
  { behaviour: "a path value that is a list or an object", plain: "joins it with commas", ours: "ArgumentError path.id" },
  { behaviour: "a pathSerializer that leaves a dot segment", plain: "calls the path above", ours: "ArgumentError path" },
  { behaviour: "null in a query", plain: "drops it", ours: "ArgumentError query.a" },
  { behaviour: "NaN in a query", plain: "sends NaN", ours: "ArgumentError query.a" },
  { behaviour: "a Date in a query, where the spec declares none", plain: "drops it", ours: "ArgumentError query.a" },
  { behaviour: "an object in a query, where the spec declares none", plain: "writes it as deepObject", ours: "ArgumentError query.a" },
  { behaviour: "an object nested in a query", plain: "Error of its own", ours: "ArgumentError query.filter" },
  { behaviour: "a query name with reserved characters", plain: "lets it write other parameters", ours: "encodes it" },
  { behaviour: "a query parameter whose style the spec names", plain: "explodes every list", ours: "writes the spec's style" },
  {
    behaviour: "querySerializer with allowReserved",
    plain: "sends reserved characters as they are",
    ours: "ArgumentError querySerializer",
  },
  {
    behaviour: "querySerializer with objects in form style",
    plain: "lets a value write other parameters",
    ours: "ArgumentError querySerializer",
  },
  { behaviour: "a header that the client writes, as Authorization", plain: "sends it", ours: "ArgumentError header.authorization" },
  { behaviour: "a Cookie header", plain: "sends it", ours: "ArgumentError header.Cookie" },
  { behaviour: "an Authorization header in an instance of Headers", plain: "sends it", ours: "ArgumentError header.authorization" },
  { behaviour: "an Authorization header set by a middleware", plain: "sends it", ours: "ArgumentError header.authorization" },
  { behaviour: "a header value with a line break", plain: "TypeError of the runtime, with the value", ours: "ArgumentError header.x-a" },
  { behaviour: "a body on GET", plain: "TypeError of the runtime", ours: "ArgumentError body" },
  { behaviour: "a body that cannot be JSON", plain: "TypeError of the language", ours: "ArgumentError body" },
  { behaviour: "bytes where the spec names JSON", plain: "sends {}", ours: "ArgumentError body" },
  { behaviour: "an object where the spec names multipart/form-data", plain: "sends JSON", ours: "sends a form" },
  { behaviour: "a media type with a parameter, as form; charset=utf-8", plain: "sends JSON under that type", ours: "sends a form" },
  { behaviour: "a body above maxRequestBytes", plain: "sends it", ours: "ArgumentError body" },
  { behaviour: "baseUrl of one call", plain: "sends the call elsewhere", ours: "ArgumentError baseUrl" },
  { behaviour: "a middleware that leads the request to another host", plain: "sends it there", ours: "ArgumentError request" },
  { behaviour: "a redirect to the same host", plain: "follows it", ours: "RedirectError redirect_refused" },
  { behaviour: "a redirect to another host", plain: "sends body and headers there", ours: "RedirectError redirect_refused" },
  { behaviour: "HTML on a 200", plain: "SyntaxError without a status", ours: "ParseError unparsable_body" },
  { behaviour: "JSON that is none on a 200", plain: "SyntaxError without a status", ours: "ParseError unparsable_body" },
  { behaviour: "an answer that ends too early", plain: "TypeError of the runtime", ours: "ParseError truncated_body" },
  { behaviour: "a connection that breaks", plain: "TypeError of the runtime", ours: "ConnectionError connection_failed" },
  { behaviour: "a 503 to a GET", plain: "is the result", ours: "is repeated, up to `attempts`" },
  { behaviour: "an operation that wants credentials, from a client without any", plain: "sends it", ours: "ConfigurationError auth" },
  { behaviour: "Accept and User-Agent", plain: "are the runtime's", ours: "ask for JSON, and name this package" },
];
