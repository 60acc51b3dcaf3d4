import { addresses } from "./strategies/rows/addresses.ts";
import { credentials } from "./strategies/rows/credentials.ts";
import { refusedTokens } from "./strategies/rows/refused-tokens.ts";
import { singleFlight } from "./strategies/rows/single-flight.ts";
import { storeTrouble } from "./strategies/rows/store-trouble.ts";
import { tokenAnswers } from "./strategies/rows/token-answers.ts";
import { trouble } from "./strategies/rows/trouble.ts";
import { openTable } from "./strategies/table.ts";

/** Every strategy against a vendor with a script. */
const { cell, close } = openTable("scripted");
singleFlight(cell);
refusedTokens(cell);
tokenAnswers(cell);
credentials(cell);
trouble(cell);
storeTrouble(cell);
addresses(cell);
close();
