import { type Approver, isSettled, postOf, postsOf, verdictOf } from "../../../src/domain/approvals";
import { defaultRules, rulesOfTable } from "../../../src/domain/rulebook";

const rules = defaultRules();
const by = (change: Partial<Approver>): Approver => ({ said: "王姐", post: null, isSelf: false, ...change });

describe("who may agree to what (J, U, C-27)", () => {
  test.each([
    ["J-04", "compensation.defect.approver", ["supervisor"]],
    ["J-06.approver", "compensation.difficult.approver", ["supervisor"]],
    ["C-27", "penalty.manual", ["manager"]],
  ] as const)("%s names a post", (_id, key, posts) => expect(postsOf(rules, key)).toEqual(posts));

  test("the shop's own table names others", () => {
    const own = rulesOfTable([{ id: "J-04", value: "店长|组长" }]);
    expect(postsOf(own, "compensation.defect.approver")).toEqual(["storeManager", "leader"]);
  });

  test.each<[string, Partial<Approver>, string]>([
    ["nobody is named", { said: " " }, "missing"],
    ["who asks agrees", { isSelf: true, post: "supervisor" }, "self"],
    ["a supervisor", { post: "supervisor" }, "approved"],
    ["who stands above", { post: "storeManager" }, "approved"],
    ["an agent", { post: "agent" }, "notEntitled"],
    ["finance only pays (U-07)", { post: "finance" }, "notEntitled"],
    ["not on the staff list", { post: null }, "unknown"],
    ["a post and no person", { said: "主管" }, "postOnly"],
    ["a post that may not", { said: "售后客服" }, "notEntitled"],
  ])("%s: %j → %s", (_what, approver, verdict) =>
    expect(verdictOf(["supervisor"], by(approver))).toBe(verdict)
  );

  test("where the rules name nobody, anybody above the desk may agree", () => {
    expect(verdictOf([], by({ post: "leader" }))).toBe("approved");
    expect(verdictOf([], by({ post: "agent" }))).toBe("notEntitled");
  });

  test("only what is missing, one's own or not entitled is open", () =>
    expect(
      (["approved", "unknown", "postOnly", "missing", "self", "notEntitled"] as const).map(isSettled)
    ).toEqual([true, true, true, false, false, false]));

  test("posts are read whole: 主管助理 is no supervisor", () => {
    expect(postOf("主 管")).toBe("supervisor");
    expect(postOf("主管助理")).toBeNull();
  });
});
