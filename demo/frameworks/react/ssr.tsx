import { renderToString } from "react-dom/server";
import { Cases } from "./cases";

export const render = () => renderToString(<Cases />);
