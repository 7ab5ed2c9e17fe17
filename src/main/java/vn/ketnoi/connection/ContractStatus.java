package vn.ketnoi.connection;

import java.util.Map;
import java.util.Optional;

/** The life of one version of a contract; a confirmed one never changes, a disputed one is recorded anew. */
public enum ContractStatus {
    RECORDED,
    CONFIRMED,
    DISPUTED;

    private static final Map<ContractStatus, Map<ContractStep, ContractStatus>> STEPS = Map.of(
            RECORDED, Map.of(ContractStep.CONFIRM, CONFIRMED, ContractStep.DISPUTE, DISPUTED),
            CONFIRMED, Map.of(),
            DISPUTED, Map.of());

    /** Where a step leads from here, or nothing when it may not be done. */
    public Optional<ContractStatus> after(ContractStep step) {
        return Optional.ofNullable(STEPS.getOrDefault(this, Map.of()).get(step));
    }
}
