export { t as WidgetLinter, n as checkEntries } from "./eslint.js";
