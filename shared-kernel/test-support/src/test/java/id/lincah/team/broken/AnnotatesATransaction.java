package id.lincah.team.broken;

import jakarta.transaction.Transactional;

/** Broken on purpose: lets the container open the transaction. */
public class AnnotatesATransaction {
    @Transactional
    public void save() {}
}
