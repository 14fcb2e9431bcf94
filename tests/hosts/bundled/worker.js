import { load } from "tarifwerk";

addEventListener("message", async ({ data }) => {
  const tarifwerk = await load();
  postMessage(tarifwerk.copayment(data).ownCost);
});
