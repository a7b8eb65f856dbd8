namespace Gatewright.Tests.Mutants;

/// <summary>What is compiled into the mutated rule book: which mutant is on, and tables that are computed anew with it.</summary>
internal static class SeveritySwitches
{
    public const string TypeName = "Gatewright.Mutation.Switches";

    public const string Source = """
        using System;
        using System.Collections.Generic;
        using System.Runtime.CompilerServices;

        namespace Gatewright.Mutation;

        public static class Switches
        {
            private static readonly Table?[] tables = new Table?[100_000];

            [ThreadStatic]
            private static Table? making;

            public static int Active;

            /// <summary>Counts up whenever tables have to be computed anew.</summary>
            public static int Edition = 1;

            /// <summary>What was asked, while it is noted.</summary>
            public static bool[]? Asked;

            /// <summary>Which were asked while a table was made, also by what a table calls.</summary>
            public static readonly bool[] InTables = new bool[100_000];

            /// <summary>A mutated loop may never end.</summary>
            public static long Fuel = long.MaxValue;

            public static bool Is(int id)
            {
                if (--Fuel < 0)
                    throw new InvalidOperationException("It doesn't end.");
                RuntimeHelpers.EnsureSufficientExecutionStack();
                if (making is { } table)
                {
                    table.Ids.Add(id);
                    InTables[id] = true;
                }

                if (Asked is { } asked)
                    asked[id] = true;
                return id == Active;
            }

            /// <summary>What is computed once, and once more with each mutant in it.</summary>
            public static T Kept<T>(int number, Func<T> make)
            {
                if (tables[number] is not { } table || table.Edition != Edition)
                    table = tables[number] = Made(make);
                making?.Read.Add(table);
                if (Asked is { } asked)
                    table.Note(asked);
                return (T)table.Value!;
            }

            private static Table Made<T>(Func<T> make)
            {
                var (outer, table) = (making, new Table(Edition));
                making = table;
                try
                {
                    table.Value = make();
                }
                finally
                {
                    making = outer;
                }

                return table;
            }

            private sealed class Table(int edition)
            {
                public int Edition { get; } = edition;

                public object? Value { get; set; }

                /// <summary>The mutants that were asked while it was made.</summary>
                public HashSet<int> Ids { get; } = [];

                /// <summary>The tables that were read while it was made.</summary>
                public HashSet<Table> Read { get; } = [];

                public void Note(bool[] asked)
                {
                    foreach (var id in Ids)
                        asked[id] = true;
                    foreach (var table in Read)
                        table.Note(asked);
                }
            }
        }
        """;
}
