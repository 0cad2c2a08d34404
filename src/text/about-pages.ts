/** The pages that a store and an administrator ask for: privacy, support, terms. Each section is a heading and paragraphs. */
import type { Sentence } from "./core";

interface Section {
  readonly head: Sentence;
  readonly text: readonly Sentence[];
}

export interface AboutPage {
  readonly title: Sentence;
  readonly sections: readonly Section[];
}

const privacy: AboutPage = {
  title: { zh: "店务助手隐私说明", en: "ShopOps privacy policy" },
  sections: [
    {
      head: { zh: "店务助手读什么", en: "What ShopOps reads" },
      text: [
        {
          zh: "店务助手只读写当前打开的工作簿：人员表、排班表、登记表，以及您选中的单元格。所有计算都在您的电脑上完成。",
          en: "ShopOps reads and writes the open workbook only: staff lists, rosters, registers and the cells you select. Everything is computed on your computer.",
        },
      ],
    },
    {
      head: { zh: "店务助手发送什么", en: "What ShopOps sends" },
      text: [
        {
          zh: "什么也不发送。没有账号，没有遥测，没有 Cookie，不收集使用情况，也不与任何第三方共享。加载时从安装地址读取自己的文件，从微软读取 Office.js；微软对 Office.js 有自己的隐私声明。",
          en: "Nothing. There are no accounts, no telemetry and no cookies; no usage is collected and nothing is shared with anybody. While loading it reads its own files from the address it was installed from, and Office.js from Microsoft, which has a privacy statement of its own.",
        },
        {
          zh: "提供这些文件的服务器和其他网站一样，可能在访问日志里记下 IP 地址和时间；日志由为您安装的人管理。",
          en: "The server of these files may note IP address and time in its log, as any web server does; whoever installed ShopOps for you keeps that log.",
        },
      ],
    },
    {
      head: { zh: "店务助手保存什么", en: "What ShopOps keeps" },
      text: [
        {
          zh: "您让它写的内容保存在您自己的工作簿里。窗格的语言和外观、登记时用的名字、上一家快递公司保存在这台电脑上。除此以外不保存任何东西。",
          en: "What you let it write is kept in your own workbook. The pane's language and appearance, the name you register lines under and the last courier are kept on this computer. Nothing else is kept.",
        },
        {
          zh: "要删除：窗格 → 设置 → 全部移除，然后卸载加载项。",
          en: "To delete it: pane → Settings → Remove everything, then remove the add-in.",
        },
      ],
    },
    {
      head: { zh: "个人信息", en: "Personal data" },
      text: [
        {
          zh: "员工姓名、旺旺号、电话等只留在您的工作簿里，由您的店铺负责。",
          en: "Names of staff, buyer ids, phone numbers and the like stay in your workbook; your shop is responsible for them.",
        },
      ],
    },
  ],
};

const support: AboutPage = {
  title: { zh: "店务助手支持与反馈", en: "ShopOps support" },
  sections: [
    {
      head: { zh: "联系谁", en: "Whom to ask" },
      text: [
        {
          zh: "请先联系为您安装店务助手的人（公司的管理员）。",
          en: "Ask whoever installed ShopOps for you first (your administrator).",
        },
      ],
    },
    {
      head: { zh: "说清楚三件事", en: "Say three things" },
      text: [
        {
          zh: "版本：在单元格输入 =SHOP.VERSION()，或看窗格「帮助」最下面。",
          en: "The version: type =SHOP.VERSION() in a cell, or see the foot of Help in the pane.",
        },
        {
          zh: "Excel 的版本和系统：文件 → 账户。",
          en: "Excel's version and your system: File → Account.",
        },
        {
          zh: "做了什么，看到了什么，原以为会怎样。发工作簿以前请先去掉顾客和员工的信息。",
          en: "What you did, what you saw, what you expected. Take customers and staff out of a workbook before you send it.",
        },
      ],
    },
    {
      head: { zh: "自己先试试", en: "What you can try" },
      text: [
        {
          zh: "公式显示 #NAME?：打开窗格的「帮助」，点「检查公式」，再点「修复」。更新后还是旧版本：关掉所有 Excel 窗口再打开。写错了：窗格里点「撤销」。",
          en: "A formula shows #NAME?: open the pane, Help → Check the formulas → Repair. Still the old version after an update: close every Excel window and open it again. Something was written that you did not want: Undo in the pane.",
        },
      ],
    },
  ],
};

const terms: AboutPage = {
  title: { zh: "店务助手使用条款", en: "ShopOps terms of use" },
  sections: [
    {
      head: { zh: "许可", en: "Licence" },
      text: [
        {
          zh: "店务助手按 MIT 许可提供：可以免费使用、复制、修改。其中用到的第三方软件及其许可列在 THIRD-PARTY-LICENSES.txt。",
          en: "ShopOps comes under the MIT licence: it may be used, copied and changed free of charge. Software of others in it and its licences are listed in THIRD-PARTY-LICENSES.txt.",
        },
      ],
    },
    {
      head: { zh: "结果的用途", en: "What results are for" },
      text: [
        {
          zh: "规则都写明出处和日期，但平台规则和法律会变，店铺手册由您自己决定。结果帮助您判断，不是法律意见；付款、罚款、申诉之前请核对出处。",
          en: "Every rule names its source and date, but platform rules and law change, and the handbook is yours to decide. Results help you judge and are not legal advice; check the source before you pay, fine or appeal.",
        },
        {
          zh: "软件按现状提供，不作任何保证；在法律允许的范围内，作者不承担因使用而产生的责任。",
          en: "The software is provided as it is, without warranty of any kind; as far as the law allows, its authors are not liable for its use.",
        },
      ],
    },
    {
      head: { zh: "商标", en: "Marks" },
      text: [
        {
          zh: "Excel、Microsoft 365 是微软的商标，淘宝、天猫是其权利人的商标；店务助手与它们没有隶属关系。",
          en: "Excel and Microsoft 365 are marks of Microsoft, Taobao and Tmall of their owners; ShopOps is not affiliated with them.",
        },
      ],
    },
  ],
};

/** By the name of the page's file. */
export const ABOUT_PAGES: Readonly<Record<"privacy" | "support" | "terms", AboutPage>> = {
  privacy,
  support,
  terms,
};
