import { entries } from "./entries.mjs";
import { runSteps } from "./steps.mjs";

/** workerd: the addresses are bindings, and the cells are printed as JSON. */
export default {
  async test(_, { SANDBOX: sandbox, GATEWAY: gateway }) {
    console.log(JSON.stringify(await runSteps({ sandbox, gateway, entries })));
  },
};
