import { loadAspects } from "@/lib/api/aspects";
import { atomFormat } from "@/lib/api/formats/atom";
import { tableFormats } from "@/lib/api/formats/table";
import { item, list } from "@/lib/api/operation";
import { listStatistics } from "@/lib/statistic/queries";
import { statisticResource, toStatisticResource } from "@/lib/statistic/resource";
import { id, optionalId } from "./params";

export const statistics = [
  list({
    id: "listStatistics",
    tag: "Statistics",
    path: "/statistics",
    summary: "Figures, each according to its source, by id",
    filter: { about: optionalId("Figures about this record.") },
    item: statisticResource,
    read: (filter, page) => listStatistics(filter, page),
    key: ({ id }) => [id],
    present: async (rows, reading) => {
      const aspects = await loadAspects(rows.map((row) => row.id));
      return rows.map((row) => toStatisticResource(row, aspects, reading));
    },
    formats: [...tableFormats(statisticResource, "Statistics"), atomFormat("OIC knowledge base: Statistics")],
    example: { query: {} },
  }),
  item({
    id: "getStatistic",
    tag: "Statistics",
    path: "/statistics/{id}",
    summary: "One statistic",
    params: { id },
    item: statisticResource,
    read: async (params, reading) => {
      const [row] = (await listStatistics(params, { after: null, limit: 1 })).rows;
      return row ? toStatisticResource(row, await loadAspects([row.id]), reading) : null;
    },
    example: { id: "stat-member-states" },
  }),
];
