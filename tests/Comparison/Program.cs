using Gatewright.Comparisons;

return args switch
{
    ["serve"] => Server.Run(),
    ["compare", var before, var after, .. var options] => Comparison.Run(before, after, isShort: options.Contains("--short")),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Comparison compare BEFORE AFTER [--short]: folders, each with this program as it is built against one commit. See docs/performance.md.");
    return 2;
}
