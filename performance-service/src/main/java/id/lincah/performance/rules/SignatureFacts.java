package id.lincah.performance.rules;

/**
 * The signing of a predicate sheet.
 *
 * @param outcome of the distribution check
 * @param reason the signer's written reason, null or blank when there is none
 */
public record SignatureFacts(DistributionOutcome outcome, String reason) {}
