package nl.gia.security;

import java.io.IOException;
import nl.gia.kit.Languages;
import nl.gia.shared.Message;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Some addresses the server refuses before any filter of ours is asked, such as those with an encoded slash. */
@Component
class RefusedByServer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ApiProblems problems;
    private final PlainPage page;

    RefusedByServer(ApiProblems problems, PlainPage page) {
        this.problems = problems;
        this.page = page;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Answer()));
    }

    private final class Answer extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            HttpStatus status = HttpStatus.resolve(response.getStatus());
            if (status == null
                    || !status.isError()
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            try {
                ResponseHeaders.set(request, response);
                write(request, response, status);
                response.finishResponse();
            } catch (IOException nobodyListens) {
                container.getLogger().debug("not answered", nobodyListens);
            }
        }

        // An address that could not even be read is none that a browser sends.
        private void write(Request request, Response response, HttpStatus status) throws IOException {
            Message text = Message.of("problem.unreadable");
            String path = request.getRequestURI();
            if (path == null || path.startsWith(Api.ROOT)) {
                problems.write(path == null ? "" : path, response, status, text);
            } else {
                page.write("", response, status, text, Languages.DUTCH);
            }
        }
    }
}
