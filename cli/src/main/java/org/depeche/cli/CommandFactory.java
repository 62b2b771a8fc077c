package org.depeche.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the console it writes to. */
final class CommandFactory implements IFactory {
    private final Console console;

    CommandFactory(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == ReadCommand.class) {
            return type.cast(new ReadCommand(console));
        }
        if (type == ReuseCommand.class) {
            return type.cast(new ReuseCommand(console));
        }
        if (type == StoriesCommand.class) {
            return type.cast(new StoriesCommand(console));
        }
        if (type == CompareCommand.class) {
            return type.cast(new CompareCommand(console));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
