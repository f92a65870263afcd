package id.lincah.equivalation.careercheck;

import java.util.List;

/** The answers kept by one command, in the order asked. */
public record CheckedCareers(List<CareerCheckView> checks) {}
