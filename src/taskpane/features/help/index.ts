import { BookOpenRegular } from "@fluentui/react-icons/svg/book-open";
import type { Entry } from "../../feature";
import { OnDemand } from "../../on-demand";

export const help: Entry = {
  id: "help",
  label: "view.help",
  icon: BookOpenRegular,
  place: "foot",
  ribbon: "showHelp",
  code: new OnDemand(async () => (await import(/* webpackChunkName: "place-help" */ "./code")).code),
};
