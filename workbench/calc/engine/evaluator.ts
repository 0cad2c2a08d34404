import { LocaleType, LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import {
  AstTreeBuilder,
  CELL_INVERTED_INDEX_CACHE,
  ERROR_TYPE_SET,
  FORMULA_REF_TO_ARRAY_CACHE,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  Lexer,
  UniverFormulaEnginePlugin,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type ErrorType,
  type FunctionVariantType,
  type LexerNode,
} from "@univerjs/engine-formula";
import { COLUMN_COUNT, ROW_COUNT, type CellError } from "../../model/data";
import type { Reply } from "../contract";
import { isSingle } from "../formula/areas";
import { corrections } from "./corrections";
import { CustomExecutor, type Answer } from "./executor";
import { runNode, type AstNode } from "./interpreter";
import type { Formula } from "./formula";
import { Store } from "./store";
import { areaOf, error, fromMatrix, fromObject } from "./values";

/** Syntax trees kept for formulas that read the same; more are made again when needed. */
const TREES = 20000;
let engines = 0;

/** Calculates one formula at a time with Univer's formula engine; order and dependencies are decided outside. */
export class Evaluator {
  private readonly univer = new Univer({
    logLevel: LogLevel.SILENT,
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
  });
  /** The engine's caches are shared by all engines of the process: each has an id of its own. */
  private readonly unit = `book-${++engines}`;
  private readonly trees = new Map<string, AstNode | CellError>();
  private readonly lexer: Lexer;
  private readonly builder: AstTreeBuilder;
  private readonly runtime: IFormulaRuntimeService;
  private readonly config: IFormulaCurrentConfigService;
  private readonly functions: IFunctionService;
  private store = new Store();

  constructor(private readonly answer: Answer) {
    this.univer.registerPlugin(UniverFormulaEnginePlugin);
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: this.unit });
    const injector = this.univer.__getInjector();
    this.lexer = injector.get(Lexer);
    this.builder = injector.get(AstTreeBuilder);
    this.runtime = injector.get(IFormulaRuntimeService);
    this.config = injector.get(IFormulaCurrentConfigService);
    this.functions = injector.get(IFunctionService);
    this.functions.registerExecutors(...corrections());
    // The sheets are ours, so the engine cannot look their size up.
    this.config.getSheetRowColumnCount = () => ({ rowCount: ROW_COUNT, columnCount: COLUMN_COUNT });
  }

  registerFunctions(names: readonly string[]): void {
    this.trees.clear();
    this.functions.registerExecutors(...names.map((name) => new CustomExecutor(name, this.answer)));
  }

  /** The sheets that formulas read, and their ids by name. */
  attach(store: Store, names: ReadonlyMap<string, string>): void {
    this.store = store;
    this.config.registerUnitData({ [this.unit]: Object.fromEntries(this.store.sheets) });
    this.config.registerSheetNameMap({ [this.unit]: Object.fromEntries(names) });
    this.forget();
  }

  /** Values have changed: what the engine remembers of ranges is void. */
  forget(): void {
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    CELL_INVERTED_INDEX_CACHE.clear();
  }

  /** A formula the engine fails on is #VALUE!, one that is too much for it #CALC!: one cell never stops the others. */
  evaluate({ sheet, row, col, engine }: Formula): Reply {
    this.runtime.setCurrent(row, col, ROW_COUNT, COLUMN_COUNT, sheet, this.unit);
    try {
      const tree = this.tree(engine.text);
      return "error" in tree ? tree : this.run(tree);
    } catch (problem) {
      return error(problem instanceof RangeError ? "#CALC!" : "#VALUE!");
    }
  }

  private run(tree: AstNode): Reply {
    try {
      runNode(tree);
      return this.result(tree.getValue() as FunctionVariantType | null | undefined);
    } finally {
      tree.resetCalculationState();
    }
  }

  dispose(): void {
    this.univer.dispose();
  }

  private tree(text: string): AstNode | CellError {
    const known = this.trees.get(text);
    if (known) return known;
    if (this.trees.size >= TREES) this.trees.clear();
    const tree = this.parse(`=${text}`);
    this.trees.set(text, tree);
    return tree;
  }

  private parse(formula: string): AstNode | CellError {
    const lexed = this.lexer.treeBuilder(formula) as LexerNode | ErrorType;
    if (typeof lexed === "string") return error(ERROR_TYPE_SET.has(lexed) ? "#VALUE!" : "#NAME?");
    return this.builder.parse(lexed) ?? error("#NAME?");
  }

  private result(value: FunctionVariantType | null | undefined): Reply {
    if (!value) return error("#VALUE!");
    if (value.isReferenceObject()) return this.referred(value as BaseReferenceObject);
    const object = value as BaseValueObject;
    if (object.isLambda()) return error("#CALC!");
    return object.isArray() ? fromMatrix((object as ArrayValueObject).getArrayValue()) : fromObject(object);
  }

  private referred(reference: BaseReferenceObject): Reply {
    const area = areaOf(reference);
    if (reference.isMultiArea() || !this.store.sheets.has(area.sheet)) return error("#VALUE!");
    return isSingle(area) ? this.store.value(area.sheet, area.row, area.col) : this.store.matrix(area);
  }
}
