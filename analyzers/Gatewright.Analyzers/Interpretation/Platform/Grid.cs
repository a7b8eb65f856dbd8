namespace Gatewright.Analyzers;

/// <summary>An array of several dimensions, row by row.</summary>
internal sealed class Grid(int[] sizes, Abstract[] cells) : StandIn
{
    public const int MostCells = 10_000;

    public override int? Count => cells.Length;

    public override IEnumerable<Abstract> Contents => cells;

    public override IEnumerable<Abstract> Elements => cells;

    public Abstract this[int[] indices]
    {
        get => cells[Offset(indices)];
        set => cells[Offset(indices)] = value;
    }

    public override Abstract? Answer(PlatformCall call) => (call.Name, call.Arguments) switch
    {
        ("get_Length", []) => call.Is(cells.Length),
        ("get_Rank", []) => call.Is(sizes.Length),
        ("GetLength", [{ It: int dimension }]) => call.Is(Size(dimension)),
        ("GetUpperBound", [{ It: int dimension }]) => call.Is(Size(dimension) - 1),
        ("GetLowerBound", [{ It: int dimension }]) => call.Is(Size(dimension) * 0),
        _ => null,
    };

    private int Size(int dimension) =>
        dimension >= 0 && dimension < sizes.Length ? sizes[dimension] : throw new ProgramThrows(typeof(IndexOutOfRangeException));

    private int Offset(int[] indices)
    {
        var offset = 0;
        for (var dimension = 0; dimension < sizes.Length; dimension++)
        {
            if (indices[dimension] < 0 || indices[dimension] >= sizes[dimension])
                throw new ProgramThrows(typeof(IndexOutOfRangeException));
            offset = offset * sizes[dimension] + indices[dimension];
        }

        return offset;
    }
}
