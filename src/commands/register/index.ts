export { addLine } from "./add";
export { adoptRegister } from "./adopt";
export { createRegister } from "./create";
export { editLine } from "./edit";
export { repairRegister } from "./repair/command";
export { refreshRefunds } from "./refresh/refresh";
