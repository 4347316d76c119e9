package nl.gia.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks with the server as the page in a browser does, without one: logs in, opens a page and clicks from view to view. */
final class SimulatedUser {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern META = Pattern.compile("<meta[^>]*name=\"(_csrf[a-z_]*)\"[^>]*content=\"([^\"]*)\"");
    private static final String GUARD = "for(;;);";

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String url;
    private String csrf = "";
    private int ui;
    private int sync;
    private int client;

    SimulatedUser(String url) {
        this.url = url;
    }

    void logIn(String account) throws IOException, InterruptedException {
        String page = get("/inloggen");
        String parameter = "_csrf";
        String token = "";
        Matcher meta = META.matcher(page);
        while (meta.find()) {
            switch (meta.group(1)) {
                case "_csrf_parameter" -> parameter = meta.group(2);
                case "_csrf" -> token = meta.group(2);
                default -> {}
            }
        }
        String form = "username=" + encoded(account + "@example.nl") + "&password=" + encoded("voorbeeld-van-gia") + "&"
                + parameter + "=" + encoded(token);
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(url + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.statusCode() != 302
                || answer.headers().firstValue("Location").orElse("").contains("inloggen")) {
            throw new IllegalStateException("not logged in: " + answer.statusCode() + " " + answer.headers());
        }
    }

    /** Loads the page anew. */
    void open(String path) throws IOException, InterruptedException {
        get("/" + path);
        JsonNode config = JSON.readTree(get("/?v-r=init&location=" + encoded(path) + "&query="))
                .get("appConfig");
        ui = config.get("v-uiId").asInt();
        csrf = config.get("uidl").get("Vaadin-Security-Key").asString();
        sync = config.get("uidl").get("syncId").asInt();
        client = 0;
        go(path);
    }

    /** Clicks on what leads to a view; returns when all of it has come. */
    void go(String path) throws IOException, InterruptedException {
        String message = """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"",
                 "appShellTitle":"","historyState":null,"trigger":"UI_NAVIGATE"}}],"syncId":%d,"clientId":%d}""".formatted(csrf, path, sync, client);
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(url + "/?v-r=uidl&v-uiId=" + ui))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(message)));
        String body = answer.body();
        if (answer.statusCode() != 200 || !body.startsWith(GUARD)) {
            throw new IllegalStateException("no answer to a click: " + answer.statusCode() + " " + body);
        }
        JsonNode told = JSON.readTree(body.substring(GUARD.length())).get(0);
        if (told.has("meta") || !told.has("syncId")) {
            throw new IllegalStateException("the session did not take a click: " + body);
        }
        sync = told.get("syncId").asInt();
        client = told.get("clientId").asInt();
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(url + path)).header("Accept", "text/html"));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
