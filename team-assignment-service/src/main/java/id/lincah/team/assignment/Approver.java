package id.lincah.team.assignment;

import java.util.UUID;

/**
 * Who stands before an approval.
 *
 * @param person the official behind the account; null for an account of an authority without a person (PPK)
 */
record Approver(String account, UUID person) {}
