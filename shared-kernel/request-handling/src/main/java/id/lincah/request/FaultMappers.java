package id.lincah.request;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure of a request ends here and leaves as a problem document. */
public class FaultMappers {
    private static final Logger LOG = Logger.getLogger(FaultMappers.class);

    private final ProblemWriter writer;
    private final ProblemTexts texts;

    FaultMappers(ProblemWriter writer, ProblemTexts texts) {
        this.writer = writer;
        this.texts = texts;
    }

    /** All but the missing or false token. */
    @ServerExceptionMapper(
            value = {
                Problem.class,
                ConstraintViolationException.class,
                ResteasyReactiveViolationException.class,
                MismatchedInputException.class,
                JacksonException.class,
                ForbiddenException.class,
                WebApplicationException.class,
                Throwable.class
            },
            priority = 1)
    public Response any(Throwable failure, RoutingContext request) {
        var problem = Faults.problem(
                failure,
                texts,
                request.queryParams().entries().stream()
                        .map(Map.Entry::getValue)
                        .toList());
        if (problem.status() == 500) {
            LOG.errorf(failure, "request %s failed", RequestGate.correlationId(request));
        }
        return response(problem, request).build();
    }

    /** No token, or one that doesn't hold: the client learns how to come back, not why. */
    @ServerExceptionMapper(
            value = {AuthenticationFailedException.class, UnauthorizedException.class},
            priority = 1)
    public Uni<Response> unauthorized(RoutingContext request) {
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        var response = response(Problem.of(401, "TOKEN_REQUIRED"), request);
        return authenticator.getChallenge(request).map(challenge -> {
            // The authenticator may have set it already; twice would be malformed.
            request.response().headers().remove(HttpHeaders.WWW_AUTHENTICATE);
            return response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
        });
    }

    private Response.ResponseBuilder response(Problem problem, RoutingContext request) {
        var language = id.lincah.regulation.Language.of(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var document = writer.document(problem, language, request.normalizedPath(), RequestGate.correlationId(request));
        var response = Response.status(problem.status())
                .type(ProblemWriter.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .entity(document);
        if (problem.retryAfter() != null) {
            response.header(HttpHeaders.RETRY_AFTER, problem.retryAfter().toSeconds());
        }
        return response;
    }
}
