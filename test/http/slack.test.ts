import { expect, test } from "vitest";
import { aConfig, withGuard } from "../support/guard.ts";
import { openReceiver } from "../support/receiver.ts";

const CALL = {
  id: 4_381_000_001,
  direction: "inbound",
  name: "Odalys Brennekamp",
  caller_number: "+14105550143",
  source: "Google <Ads> & more",
  duration: 131,
  tag_list: ["new patient", "*vip*"],
  summary: 'Odalys Brennekamp (410-555-0143) asked:\n"any visit?" <!channel>',
};

/** A configuration with one Slack destination; `destination` is YAML. */
const slackConfig = (url: string, destination: string) =>
  aConfig(url, destination).replace("preset: json", "preset: slack");

/** What Slack gets for the call, byte by byte, at the path of the webhook's own key. */
async function received(destination: string): Promise<string> {
  await using receiver = await openReceiver();
  await using guard = await withGuard(slackConfig(receiver.url, destination));
  expect((await guard.post(JSON.stringify(CALL))).status).toBe(200);
  await receiver.until(1);
  const [got] = receiver.got;
  expect(got?.headers["content-type"]).toBe("application/json");
  return got?.body ?? "";
}

test("a channel gets the default layout", async () => {
  const body = await received(
    "allow: [direction, source, duration, caller_number, tag_list, summary]",
  );
  expect(body).toBe(
    '{"text":"Call · Direction: inbound · Caller number: [PHONE] · Source: Google &lt;Ads&gt; &amp; more · ' +
      'Duration: 131 · Tag list: new patient, ∗vip∗","unfurl_links":false,"unfurl_media":false,"blocks":[' +
      '{"type":"header","text":{"type":"plain_text","text":"Call","emoji":false}},' +
      '{"type":"section","fields":[' +
      '{"type":"mrkdwn","text":"*Direction*","verbatim":true},{"type":"plain_text","text":"inbound","emoji":false},' +
      '{"type":"mrkdwn","text":"*Caller number*","verbatim":true},{"type":"plain_text","text":"[PHONE]","emoji":false},' +
      '{"type":"mrkdwn","text":"*Source*","verbatim":true},{"type":"plain_text","text":"Google &lt;Ads&gt; &amp; more","emoji":false},' +
      '{"type":"mrkdwn","text":"*Duration*","verbatim":true},{"type":"plain_text","text":"131","emoji":false},' +
      '{"type":"mrkdwn","text":"*Tag list*","verbatim":true},{"type":"plain_text","text":"new patient, *vip*","emoji":false}]},' +
      '{"type":"context","elements":[{"type":"mrkdwn","text":"*Summary*","verbatim":true}]},' +
      '{"type":"section","text":{"type":"plain_text","text":"[NAME] ([PHONE]) asked:\\n\\"any visit?\\" &lt;!channel&gt;","emoji":false}}]}',
  );
});

test("a channel gets the operator's message", async () => {
  const body = await received(`message: |
  *New call* from {source}, {duration} s
  Agent: {agent.name}
  > {summary}
allow: [source, duration, agent.name, summary]`);
  const words = "*New call* from Google &lt;Ads&gt; &amp; more, 131 s";
  const summary = ["> [NAME] ([PHONE]) asked:", '\\"any visit?\\" &lt;!channel&gt;'];
  expect(body).toBe(
    `{"text":"${words} ${summary.join(" ")}","unfurl_links":false,"unfurl_media":false,"blocks":[` +
      `{"type":"section","text":{"type":"mrkdwn","text":"${words}\\n${summary.join("\\n")}","verbatim":true}}]}`,
  );
});

test("a channel that is gone ends the delivery", async () => {
  await using receiver = await openReceiver(() => 410);
  await using guard = await withGuard(slackConfig(receiver.url, "allow: [source]"));
  const { id } = (await (await guard.post(JSON.stringify(CALL))).json()) as { id: string };
  await receiver.until(1);
  const { store } = guard.guard.core;
  await expect
    .poll(async () =>
      (await store.event(id))?.deliveries.map(({ state, reason }) => [state, reason]),
    )
    .toEqual([["dead", "refused"]]);
});
