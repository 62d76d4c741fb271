/** Of the interface: the second number rises with every addition, the first with what would break a client (and then /api/v2 begins). */
export const API_VERSION = "1.1.0";
