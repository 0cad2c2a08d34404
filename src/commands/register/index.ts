export { addLine } from "./add";
export { adoptRegister } from "./adopt";
export { createRegister } from "./create";
export { checkRegister } from "./due";
export { editLine } from "./edit";
export { refreshRefunds } from "./refresh/refresh";
export { scanRegisters } from "./scan";
export { askToday } from "./today";
