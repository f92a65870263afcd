package id.lincah.equivalation.credit.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What has to be written so that the account is right.
 *
 * @param rows to be posted in this order
 * @param refusals evaluations that give no credit, each with its reason
 * @param level of today and since when
 * @param balance of that level, after the rows
 */
public record LedgerChange(List<PlannedRow> rows, Map<UUID, String> refusals, LevelStep level, BigDecimal balance) {}
