import type { Lexicon } from './lexicon'

export const pt: Lexicon = {
  units: 'hora|horas|hrs;dia|dias;semana|semanas;mes|meses;ano|anos',
  line: 'cartao|celular|chip|ciclo de vida|conta|linha|linha pre|numero|pre-pago|servico|seu numero|sua linha|telemovel',
  credit:
    'consulta de saldo|conta principal|credito|creditos|creditos de recarga|plafond|saldo|saldo de credito|saldo de recarga|saldo disponivel|saldo recarga|seu saldo|valor disponivel',
  pack: 'adesao|adicional|aditivo|assinatura|beneficio|beneficios|dados|franquia|gratis|ilimitadas|ilimitado|megas|minuto|minutos|oferta|pacote|pacote de dados|pacotes|plano|pontos|promocao|recarga extra|saldo bonus|saldo de bonus|saldo promocional|semanal|sos|subscricao|tarifario|voucher',
  outgoing:
    'chamadas efetuadas|chamadas originadas|efectuar chamadas|efetuar chamadas|efetuar ligacoes|fazer chamadas|fazer e|fazer ligacoes|originar|realizar chamadas',
  incoming:
    'chamadas recebidas|recebe chamadas|recebe ligacoes|receber|recebera chamadas|recebera ligacoes|recebimento',
  recovery: 'carencia|periodo de graca|reactivacao|reactivar|reativacao|reativar|recuperacao|recuperar',
  end: 'activo ate|ativo ate|caduca|data de expiracao|data limite|disponivel ate|expiracao|expiram|expirar|expirara|fim|fim da validade|finaliza|termina|val|valida|validas|valido|validos|validu|vencem|vigencia|vigente',
  last: 'data de validade|expira|validade|vence|vencimento',
  until:
    'antes de|antes do dia|ate|ate a|ate ao dia|ate dia|ate o dia|em|expira a|expira dia|expira em|termina a|termina em|valid ate|validade ate|validu to|vence em|vencimento em',
  then: 'apos|depois',
  death:
    'bloqueada|bloqueado|bloqueio|cancelada|cancelado|cancelamento|cortad*|desactivacao|desactivado|desativacao|desativada|desativado|desligad*|inativ*|suspensa|suspensao|suspenso',
  gone: 'cancelado definitivamente|definitiva|definitivamente|definitivo|excluido|perca|perda|perder|perder o seu numero|perdera|perdera o|reciclad*',
  keep: 'caso contrario|continuar a|continuar usando|evitar|evite|mantenha|mantenha seu|manter|manter o seu numero|manter seu numero|nao perca seu numero|para continuar|para evitar|prolongar|senao',
  past: 'a partir de|a partir do dia|ativado em|compra em|consulta em|consultado|data|de|desde|em|hoje e|inicio|no dia|realizada em|recarga em|recarga feita|ultima recarga',
  left: 'ainda tem|daqui a|dentro de|durante|em|faltam|por|por mais|proximos|restam|restantes|so|validade de#|valido por',
  span: 'a cada|cada|ha|por|ultimos',
  today: 'hoje',
  tomorrow: 'amanha',
  top: 'carregado|carregamento|carregar|carregou|carregue|recarga|recargas|recarreg*',
  spent:
    'apenas|carregamento de|carregou|carregue|cobrado|compra|consumo|custa|custo|debitado|descontado|divida|fatura|foi recarregado|gastou|minimo|montante|pagamento|pagar|pago|pague|por|por apenas|preco|recarga|recarga de|so|taxa|valor|valor de',
  moved: 'enviou|recebeu|saque|transferencia',
  debt: 'adiantamento|deve|emprestimo',
  promo:
    'adere|adira|aproveita|aproveite|ative|clique|concorra|contrate|desconto|dobro|envie sim|exclusivo|ganhe|gratis|ligue|oferta|participe|peca|promocao|responda|so hoje',
  own: 'ativado|cliente|disponivel|o seu|possui|restam|restante|seu|sua|tem|teu|tua|voce',
  otp: 'acesso|codigo|codigo de seguranca|codigo de verificacao|login|nao compartilhe|nao informe|nao partilhe|nunca partilhe|palavra-passe|senha|token',
  bank: 'ag cc|banco|boleto|bradesco|caixa|cartao de credito|cartao final|compra aprovada|conta corrente|conta poupanca|debito direto|e-mola|emola|fatura|itau|limite disponivel|mb way|multibanco|multicaixa|nib|nubank|transferencia bancaria',
  other:
    'agua|apolice|assinatura|biblioteca|boleto|carta de conducao|cinema|clinica|consulta|correios|ctt|cupom|dr.|encomenda|entrega|exame|ingresso|inspecao|ipva|levantamento|luz|matricula|medico|mensalidade|multa|objeto|pedido|reserva|seguro|voo',
}
