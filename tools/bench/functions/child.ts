/** Measures one thing in a process of its own, where no other function's garbage or shapes are in the way. */
import "../../../test/functions/runtime";
import { FUNCTIONS } from "../../../src/functions/adapters";
import { AMOUNTS } from "../../../src/functions/adapters/amounts";
import { PENALTIES } from "../../../src/functions/adapters/penalties";
import { POSTAGE } from "../../../src/functions/adapters/postage";
import { REFUND_STEPS } from "../../../src/functions/adapters/refund-steps";
import { REGISTERS } from "../../../src/functions/adapters/registers";
import { RETURNS } from "../../../src/functions/adapters/returns";
import { CASES, MILLION, type Case, days, ROWS } from "./cases";
import { compare } from "./measure";
import { agreeing, DISTANCE, PEER_ROWS, PEERS, peerDays } from "./peers";

type AtOnce = (...raw: readonly unknown[]) => unknown[][];
/** Parts that are loaded on demand are there already: what is measured is the calculation. */
const BOUND = [...AMOUNTS, ...PENALTIES, ...POSTAGE, ...REFUND_STEPS, ...REGISTERS, ...RETURNS, ...FUNCTIONS];
const called = (name: string) => BOUND.find((f) => f.spec.name === name)!.call as AtOnce;
const against = ({ name, args, bare }: Case, runs?: number) =>
  compare(() => called(name)(...args), bare, runs);

function peers(): unknown {
  const workday = called("WORKDAY_CN");
  const scale = ROWS / PEER_ROWS;
  const measured = PEERS.map((peer) => {
    const { ours, bare } = compare(
      () => workday(days, DISTANCE),
      () => peerDays.map((day) => [peer.workday(day)]),
      2
    );
    return { name: peer.name, ours, theirs: bare * scale };
  });
  return { measured, agree: agreeing((day) => workday(day, DISTANCE)[0]![0]), of: PEER_ROWS };
}

const [wanted] = process.argv.slice(2);
const found = CASES.find((one) => one.name === wanted);
const answer = wanted === "peers" ? peers() : wanted === "million" ? against(MILLION, 2) : against(found!);
process.stdout.write(JSON.stringify(answer));
