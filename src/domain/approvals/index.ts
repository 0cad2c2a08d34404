export { type Approver, type Verdict, isSettled, postOf, postsOf, verdictOf } from "./approval";
