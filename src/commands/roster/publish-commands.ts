import type { Command, Query } from "../contract";
import { WHICH_MONTH } from "./arguments";
import type {
  FilesAnswer,
  IcsArgs,
  NewsArgs,
  PublishArgs,
  PublishPreview,
  TextAnswer,
  TextArgs,
  VersionsAnswer,
} from "./shapes";

const news = () => import(/* webpackChunkName: "publish" */ "./news");

/** Gives a month out as its next version, with what changed since the last. */
export const publishRoster: Command<PublishArgs, PublishPreview> = {
  title: "publish.title",
  args: [
    WHICH_MONTH,
    { name: "reason", kind: "text", label: "publish.reason", required: false },
    {
      name: "despiteLaw",
      kind: "choice",
      label: "publish.despiteLaw",
      required: false,
      choices: [
        { value: "yes", label: "publish.despiteLaw.yes" },
        { value: "no", label: "publish.despiteLaw.no" },
      ],
    },
    { name: "by", kind: "text", label: "publish.by", required: false },
  ],
  plan: async (port, args, context) =>
    (await import(/* webpackChunkName: "publish" */ "./publish")).planPublish(port, args, context),
};

/** The versions of a month, the latest first. */
export const listVersions: Query<NewsArgs, VersionsAnswer> = {
  title: "publish.command.versions",
  args: [WHICH_MONTH],
  ask: async (port, args) => (await news()).askVersions(port, args),
};

/** What the group is told: the whole month at first, later only what changed. */
export const tellGroup: Query<TextArgs, TextAnswer> = {
  title: "publish.command.text",
  args: [
    WHICH_MONTH,
    {
      name: "whole",
      kind: "choice",
      label: "publish.whole",
      required: false,
      choices: [
        { value: "yes", label: "publish.whole.yes" },
        { value: "no", label: "publish.whole.no" },
      ],
    },
  ],
  ask: async (port, args, context) => (await news()).askText(port, args, context),
};

/** A poster of the version that was given out. */
export const drawRoster: Query<NewsArgs, FilesAnswer> = {
  title: "publish.command.picture",
  args: [WHICH_MONTH],
  ask: async (port, args, context) => (await news()).askPicture(port, args, context),
};

/** A calendar for each person. */
export const makeCalendars: Query<IcsArgs, FilesAnswer> = {
  title: "publish.command.ics",
  args: [WHICH_MONTH, { name: "person", kind: "text", label: "roster.away.person", required: false }],
  ask: async (port, args, context) => (await news()).askIcs(port, args, context),
};

/** A schedule for attendance systems, checked as they would. */
export const exportSchedule: Query<NewsArgs, FilesAnswer> = {
  title: "publish.command.export",
  args: [WHICH_MONTH],
  ask: async (port, args) => (await news()).askAttendance(port, args),
};
