package nl.gia.kit;

/** Long work beside the page, which goes on answering; with the rights of who asked for it. */
public interface BackgroundWork {

    void run(Runnable work);
}
