package org.depeche.cli;

import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the console it writes to: what has a constructor that takes one is given it. */
final class CommandFactory implements IFactory {
    private final Console console;

    CommandFactory(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        boolean writes = Arrays.stream(type.getDeclaredConstructors())
                .anyMatch(
                        constructor -> Arrays.equals(constructor.getParameterTypes(), new Class<?>[] {Console.class}));
        return writes
                ? type.getDeclaredConstructor(Console.class).newInstance(console)
                : CommandLine.defaultFactory().create(type);
    }
}
