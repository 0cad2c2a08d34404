/** A failure with one clear sentence for the person at the keyboard, in both languages. */
export class UserError extends Error {
  constructor(readonly sentence: { zh: string; en: string }) {
    super(sentence.en);
  }
}

export const portInUse = (port: number): UserError =>
  new UserError({
    zh: `端口 ${port} 已被占用:请关闭占用它的程序,或者用 npm start -- --port ${port + 1} 换一个端口。`,
    en: `Port ${port} is in use: close the program that uses it, or choose another one with npm start -- --port ${port + 1}.`,
  });

export const noSuchFile = (file: string): UserError =>
  new UserError({
    zh: `找不到工作簿「${file}」:请检查路径。`,
    en: `The workbook "${file}" was not found: please check the path.`,
  });

export const unreadable = (file: string, why: { zh: string; en: string }): UserError =>
  new UserError({ zh: `打不开「${file}」:${why.zh}`, en: `"${file}" cannot be opened: ${why.en}` });

export const badOption = (option: string): UserError =>
  new UserError({
    zh: `不认识的参数「${option}」。可用:--no-open、--port 数字、--workbook 文件.xlsx、--host 名称。`,
    en: `Unknown option "${option}". Known: --no-open, --port NUMBER, --workbook FILE.xlsx, --host NAME.`,
  });

export const badPort = (text: string): UserError =>
  new UserError({
    zh: `端口「${text}」不对:请写 1 到 65535 之间的整数。`,
    en: `"${text}" is not a port: please give a whole number from 1 to 65535.`,
  });
